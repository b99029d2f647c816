import type { JSX } from "preact";
import type { PagePayload } from "../page/payload.ts";
import type { ReportImage } from "./image.ts";

interface ImageCardProps {
  readonly image: ReportImage;
  readonly payload: PagePayload;
  /** How many of the labels are shown, the likeliest first. */
  readonly most: number;
  readonly children?: JSX.Element;
}

/** A photo with what the classifier says of it. */
export function ImageCard({ image, payload, most, children }: ImageCardProps): JSX.Element {
  const { labels } = payload;
  const label = labels[image.label] ?? "";
  const predicted = labels[image.predicted] ?? "";
  return (
    <div class={`photo ${image.isRight ? "right" : "wrong"}`}>
      <div class="thumb">
        {image.thumbnail ? (
          <img src={image.thumbnail} alt={image.file} decoding="async" />
        ) : (
          <span>no picture</span>
        )}
      </div>
      <div class="what">
        <p class="file" title={image.file}>
          {image.file}
        </p>
        <p>
          <span class="badge">{image.isRight ? "✓ right" : "✗ wrong"}</span>
        </p>
        <p class="answer">
          {image.isRight ? (
            <b>{label}</b>
          ) : (
            <>
              <b>{label}</b> taken for <b>{predicted}</b>
            </>
          )}
        </p>
        {children}
      </div>
      <div>
        <h3>Groups</h3>
        <Shares rows={groupRows(image, labels).slice(0, most)} />
      </div>
      {image.fine.length > 0 && (
        <div>
          <h3>Network’s classes</h3>
          <Shares rows={fineRows(image, payload)} />
        </div>
      )}
    </div>
  );
}

interface ShareRow {
  readonly name: string;
  readonly note?: string;
  readonly share: number;
  readonly isMarked: boolean;
}

function groupRows({ probabilities, label }: ReportImage, labels: readonly string[]): readonly ShareRow[] {
  return probabilities
    .map((share, position) => ({ name: labels[position] ?? "", share, isMarked: position === label }))
    .sort((a, b) => b.share - a.share);
}

function fineRows(
  { fine, label }: ReportImage,
  { classLabels, groupOfClass, labels }: PagePayload,
): readonly ShareRow[] {
  return fine.map(([classIndex, share]) => {
    const group = groupOfClass[classIndex];
    const note = group === undefined ? "in no group" : (labels[group] ?? "in no group");
    return { name: classLabels[classIndex] ?? `#${classIndex}`, note, share, isMarked: group === label };
  });
}

function Shares({ rows }: { readonly rows: readonly ShareRow[] }): JSX.Element {
  return (
    <ol class="shares">
      {rows.map(({ name, note, share, isMarked }) => (
        <li class={isMarked ? "true" : ""}>
          <span class="name" title={note ? `${name}: ${note}` : name}>
            {name}
            {note && <small> {note}</small>}
          </span>
          <span class="bar" style={{ "--share": String(share) }} />
          <span class="value">{(100 * share).toFixed(1)}</span>
        </li>
      ))}
    </ol>
  );
}
