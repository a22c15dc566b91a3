// Frames `?frame=ADDRESS` with the attributes in `sandbox` and `style`, and notes what the frame says.
const query = new URLSearchParams(location.search);
window.messages = [];
const frame = (window.frame = document.createElement("iframe"));
frame.title = "framed";
frame.style.cssText = query.get("style") ?? "width:640px;height:600px;border:0";
if (query.has("sandbox")) frame.sandbox = query.get("sandbox");
addEventListener("message", ({ source, data, origin }) => {
  if (source === frame.contentWindow) messages.push({ data, origin });
});
frame.src = query.get("frame");
document.body.append(frame);

// The heights told so far, and the last.
window.heights = () => messages.map(({ data }) => data).filter((data) => data?.type === "embed-size").map((data) => data.height);
window.height = () => heights().at(-1) ?? 0;
// What the reader did.
window.said = (type) => messages.map(({ data }) => data).filter((data) => data?.source === "plugboard" && data.type === type).map((data) => data.data);
window.send = (message) => frame.contentWindow.postMessage(message, "*");
