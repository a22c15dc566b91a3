// What the page's own script does already.
const { near, get, dress, add, board, isBeside, putBack, unlook, drawn, fail, hasRead } = plugboardPage;
const page = document.documentElement;
