// What classic scripts put on the page before our modules run.
declare const signalR: typeof import("@microsoft/signalr");
