// The peer in React.
import { createRoot } from "react-dom/client";
import { Board } from "./board.jsx";

createRoot(document.getElementById("app")).render(<Board />);
