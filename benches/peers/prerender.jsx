// The board's markup, for the page that has it before any script. `plain.js` takes it over.
import { renderToStaticMarkup } from "react-dom/server";
import { Board } from "./board.jsx";

process.stdout.write(renderToStaticMarkup(<Board />));
