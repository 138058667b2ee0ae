import '@tessera-learning/academy-planner/define';
