import type { JSX } from "preact";
import type { Filter, Order } from "./filter.ts";

interface FilterBarProps {
  readonly filter: Filter;
  readonly labels: readonly string[];
  readonly onChange: (change: Partial<Filter>) => void;
  readonly onReset: () => void;
}

const orderNames: Readonly<Record<Order, string>> = {
  given: "as evaluated",
  "wrong-first": "wrong ones first, surest first",
  surest: "surest first",
  "least-sure": "least sure first",
  file: "file name",
  label: "true class",
  predicted: "prediction",
};

/** Controls that choose which photos are listed. */
export function FilterBar({ filter, labels, onChange, onReset }: FilterBarProps): JSX.Element {
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()} onReset={onReset}>
      <label class="wide">
        File name
        <input
          type="search"
          id="filter-text"
          value={filter.text}
          onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
        />
      </label>
      <LabelChoice
        id="filter-label"
        title="True class"
        {...{ labels }}
        value={filter.label}
        onChoose={(label) => onChange({ label })}
      />
      <LabelChoice
        id="filter-predicted"
        title="Prediction"
        {...{ labels }}
        value={filter.predicted}
        onChoose={(predicted) => onChange({ predicted })}
      />
      <label>
        Answers
        <select
          id="filter-verdict"
          value={filter.verdict}
          onChange={({ currentTarget: { value } }) =>
            onChange({ verdict: value === "right" || value === "wrong" ? value : "all" })
          }
        >
          <option value="all">all</option>
          <option value="right">right</option>
          <option value="wrong">wrong</option>
        </select>
      </label>
      <Percent
        id="filter-least"
        title="Confidence from %"
        value={filter.least}
        onSet={(least) => onChange({ least })}
      />
      <Percent
        id="filter-most"
        title="Confidence to %"
        value={filter.most}
        onSet={(most) => onChange({ most })}
      />
      <label class="wide">
        Order
        <select
          id="filter-order"
          value={filter.order}
          onChange={({ currentTarget: { value } }) => onChange({ order: orderNamed(value) })}
        >
          {Object.entries(orderNames).map(([order, name]) => (
            <option value={order}>{name}</option>
          ))}
        </select>
      </label>
      <button type="reset">Show all</button>
    </form>
  );
}

function orderNamed(value: string): Order {
  return orders.find((order) => order === value) ?? "given";
}

const orders: readonly Order[] = [
  "given",
  "wrong-first",
  "surest",
  "least-sure",
  "file",
  "label",
  "predicted",
];

function LabelChoice(props: {
  readonly id: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly value: number;
  readonly onChoose: (position: number) => void;
}): JSX.Element {
  return (
    <label>
      {props.title}
      <select
        id={props.id}
        value={props.value}
        onChange={({ currentTarget }) => props.onChoose(Number(currentTarget.value))}
      >
        <option value={-1}>all</option>
        {props.labels.map((label, position) => (
          <option value={position}>{label.length > 60 ? `${label.slice(0, 59)}…` : label}</option>
        ))}
      </select>
    </label>
  );
}

function Percent(props: {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly onSet: (value: number) => void;
}): JSX.Element {
  return (
    <label>
      {props.title}
      <input
        type="number"
        id={props.id}
        min={0}
        max={100}
        value={props.value}
        onInput={({ currentTarget }) => {
          if (currentTarget.value !== "") props.onSet(Number(currentTarget.value));
        }}
      />
    </label>
  );
}
