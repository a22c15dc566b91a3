// What the page's own script does already.
const { near, get, dress, add, board, isBeside, kept, keeping, putBack, unlook, fail, hasRead } = plugboardPage;
const page = document.documentElement;
