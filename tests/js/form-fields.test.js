import assert from "node:assert/strict";
import { test } from "node:test";
import { formOf, putBack } from "../../wwwroot/js/platform/form-fields.js";

test("fields become the server's form, lists also when one is ticked", () => {
  const form = formOf([["Form.Title", "En fast time"], ["Form.From", "a"], ["Form.From", "b"], ["Form.Tags.Themes", "turnus"], ["Form.Tags.Step", "3"], ["__RequestVerificationToken", "x"], ["Form.Contact", ""]], ["From", "Tags.Step", "Tags.Capability"]);
  assert.deepEqual(form, { title: "En fast time", from: ["a", "b"], tags: { themes: "turnus", step: ["3"], capability: [] } });
});

test("answers keep their places, also behind one that is empty, and a form need not be called Form", () => {
  assert.deepEqual(formOf([["Texts[0]", ""], ["Texts[1]", "Færre vikarer"], ["Stamp", ""]], ["Texts"]), { texts: ["", "Færre vikarer"] });
  assert.deepEqual(formOf([["Title", "Uten lister"]]), { title: "Uten lister" });
});

test("only text fields are put back, and it is told whether any was another", () => {
  const fields = [{ name: "Form.Title", value: "", type: "text" }, { name: "Form.Number", value: "2", type: "hidden" }];
  assert.equal(putBack(fields, [["Form.Title", "En fast time"], ["Form.Number", "1"]]), true);
  assert.deepEqual(fields.map(field => field.value), ["En fast time", "2"]);
  assert.equal(putBack(fields, [["Form.Title", "En fast time"]]), false);
});
