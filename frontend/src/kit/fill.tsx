// Filling the screen, for a projector, where the browser allows it.

import { useEffect, useState } from "preact/hooks";

export function FillTheScreen({ whole }: { whole: { current: HTMLElement | null } }) {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const turned = () => setFull(Boolean(document.fullscreenElement));
    document.addEventListener("fullscreenchange", turned);
    return () => document.removeEventListener("fullscreenchange", turned);
  }, []);
  if (!document.fullscreenEnabled) return null;
  return (
    <button
      type="button"
      class="sos-button"
      onClick={() => (full ? document.exitFullscreen() : whole.current?.requestFullscreen())}
    >
      {full ? "Leave the full screen" : "Fill the screen"}
    </button>
  );
}
