import '@tessera-learning/module-card/define';
import '@tessera-learning/progress-tracker/define';
import '@tessera-learning/quiz/define';
