import type { RingMark } from "#marks";
import { useWords } from "#page/language.tsx";

const MIDDLE = 160;
const RING = 104;
const HOURS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** The base of a case as a drawing: rim, primer, and each mark at its hour. Lower marks stand upright, to be read. */
export function CaseHead({ marks }: { readonly marks: readonly RingMark[] }) {
  const { say } = useWords();
  const told = marks.map((mark) => say("web.read.at", { mark: mark.text, hour: mark.hour })).join("; ");
  return (
    <figure className="drawing flow">
      <svg
        className="head"
        viewBox="0 0 320 320"
        role="img"
        aria-label={marks.length === 0 ? say("web.read.blank-head") : say("web.read.head", { marks: told })}
      >
        <g fill="none" stroke="currentColor">
          <circle cx={MIDDLE} cy={MIDDLE} r="152" strokeWidth="2.5" />
          <circle cx={MIDDLE} cy={MIDDLE} r="142" strokeWidth="1" opacity="0.55" />
          <circle cx={MIDDLE} cy={MIDDLE} r="62" strokeWidth="1" opacity="0.55" />
          <circle cx={MIDDLE} cy={MIDDLE} r="57" strokeWidth="2" />
        </g>
        {HOURS.map((hour) => (
          <line
            key={hour}
            x1={MIDDLE}
            y1="18"
            x2={MIDDLE}
            y2="23"
            stroke="currentColor"
            opacity="0.45"
            transform={`rotate(${hour * 30} ${MIDDLE} ${MIDDLE})`}
          />
        ))}
        {marks.map((mark) => (
          <Stamped key={`${mark.hour}-${mark.text}`} mark={mark} />
        ))}
      </svg>
      <figcaption className="small soft">
        {marks.length === 0
          ? say("web.read.blank-head")
          : say(marks.some((mark) => mark.placed) ? "web.read.placed" : "web.read.spread")}
      </figcaption>
    </figure>
  );
}

function Stamped({ mark }: { readonly mark: RingMark }) {
  const turn = (mark.hour % 12) * 30;
  const angle = ((turn - 90) * Math.PI) / 180;
  const x = MIDDLE + RING * Math.cos(angle);
  const y = MIDDLE + RING * Math.sin(angle);
  const below = turn > 100 && turn < 260;
  const size = mark.text.length <= 3 ? 34 : mark.text.length <= 6 ? 24 : 16;
  const place = `translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${below ? turn - 180 : turn})`;
  if (mark.text === "⊕") {
    return (
      <g transform={place} fill="none" stroke="currentColor" strokeWidth="2.5">
        <circle r="14" />
        <path d="M-14 0H14M0-14V14" />
      </g>
    );
  }
  return (
    <text
      transform={place}
      textAnchor="middle"
      dominantBaseline="central"
      fontSize={size}
      fontWeight="600"
      fontFamily="var(--mono)"
      fill="currentColor"
    >
      {mark.text}
    </text>
  );
}
