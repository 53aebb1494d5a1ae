// The statements on the map that belong to a person or to a passage, each with its way there.

import { useGoing } from "./going";

type Props = { said: { id: string; words: string }[] };

export function OnTheMap({ said }: Props) {
  const going = useGoing();
  if (said.length === 0) return null;
  return (
    <div class="sos-onthemap">
      <p class="sos-label">On the map</p>
      <ul>
        {said.map(({ id, words }) => (
          <li key={id} dir="auto">
            {going.can("mapping") ? (
              <button
                type="button"
                class="sos-link"
                onClick={() => going.go({ tool: "mapping", item: id })}
              >
                {words}
              </button>
            ) : (
              words
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
