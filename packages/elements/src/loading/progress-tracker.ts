// A page chooses among the layouts by an attribute, so the loader brings them all.
import '@tessera-learning/progress-tracker/band';
import '@tessera-learning/progress-tracker/define';
