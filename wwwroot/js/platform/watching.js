// @ts-check
import { livePage } from "./live-page.js";

livePage();
