// What the eco map shows besides itself. It is this page's own: the practice file knows nothing of it.

import { useEffect } from "preact/hooks";
import { useBoard, useModel, useRemembered } from "../kit/board";
import { Check } from "../kit/form";
import { send } from "../kit/send";

export function useEcomapShown() {
  const { model, info } = useBoard();
  const { legend } = useModel<{ legend?: boolean }>(model, "extra");
  const [wanted, setWanted] = useRemembered(`${info.id}:ecomap:legend`, true);
  const differs = legend !== undefined && legend !== wanted;
  useEffect(() => {
    if (differs) send(model, { type: "legend", legend: wanted });
  }, [model, differs, wanted]);
  const panel = (
    <div class="sos-shown">
      <fieldset class="sos-form__names">
        <legend class="sos-label">Below the picture</legend>
        <Check label="What the marks mean" checked={wanted} onChange={setWanted} />
      </fieldset>
    </div>
  );
  return { panel };
}
