// Feelings to point at: faces with their words.

import { capital, type Extra } from "./shapes";
import { Thumb } from "./thumb";

type Props = {
  legend: string;
  help?: string | undefined;
  extra: Extra;
  value: string[];
  onToggle: (feeling: string) => void;
};

export function Faces({ legend, help, extra, value, onToggle }: Props) {
  return (
    <fieldset class="sos-pages__faces">
      <legend class="sos-label">{legend}</legend>
      {help && <p class="sos-help">{help}</p>}
      <div class="sos-pages__row">
        {(extra.choices.Feeling ?? []).map((each) => (
          <button
            key={each.value}
            type="button"
            class="sos-pages__face"
            aria-pressed={value.includes(each.value)}
            onClick={() => onToggle(each.value)}
          >
            <Thumb svg={extra.faces[each.value]} />
            <span>{capital(each.label)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
