const button = document.querySelector(arguments[0]);
button.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
bench.armed = button;
bench.press = null;
const { x, y, width, height } = button.getBoundingClientRect();
return [x + width / 2, y + height / 2];
