// A scale as a child is asked.

import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { nan, press, shown } from "./sample";

beforeEach(() => sessionStorage.clear());

test("a scale asks a child with the words of its kind, or with the team's own for a child", async () => {
  const mia = { ...nan, who: "mia", role: "child" };
  const { now } = shown([mia], { scales: [{ id: "s1", question: "Usual?", kind: "capacity" }] });
  press(/^Mia/);
  await screen.findByText("Can do: nothing yet");
  press("Change this scale");
  const ten = await screen.findByLabelText("10 for a child");
  fireEvent.input(ten, { target: { value: "Rex sleeps." } });
  fireEvent.blur(ten);
  await waitFor(() => expect(now("scales")[0]).toMatchObject({ child_ten: "Rex sleeps." }));
  await screen.findByText("Rex sleeps.", { selector: ".sos-scaling__ends p" });
  expect(screen.getByText("Can do: nothing yet")).toBeTruthy();
});
