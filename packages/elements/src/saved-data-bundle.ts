import '@tessera-learning/saved-data/define';
