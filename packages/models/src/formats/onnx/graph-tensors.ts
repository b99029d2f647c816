import type { OnnxGraph } from "./onnx-graph.ts";
import type {
  AttributeProto,
  FunctionProto,
  GraphProto,
  NodeProto,
  TensorProto,
  ValueInfoProto,
} from "./protobuf/messages.ts";
import { AttributeSchema, FunctionSchema, GraphSchema, ModelSchema, NodeSchema } from "./protobuf/schemas.ts";
import { withChanges } from "./protobuf/with-changes.ts";

/** The constants of a model: those of its graph, of its functions, and of graphs inside them. */
export function tensorsOfModel({ model, graph }: Pick<OnnxGraph, "graph" | "model">): readonly TensorProto[] {
  return [...tensorsOf(graph), ...model.functions.flatMap(({ node }) => node.flatMap(tensorsOfNode))];
}

function tensorsOf(graph: GraphProto): readonly TensorProto[] {
  return [...graph.initializer, ...graph.node.flatMap(tensorsOfNode)];
}

function tensorsOfNode({ attribute }: NodeProto): readonly TensorProto[] {
  return attribute.flatMap(({ t, g, graphs }) => [
    ...(t ? [t] : []),
    ...(g ? tensorsOf(g) : []),
    ...graphs.flatMap(tensorsOf),
  ]);
}

/** What is to become of the parts of a model. What is to stay as it is comes back as the same object. */
export interface PartChanges {
  readonly tensor: (tensor: TensorProto) => TensorProto;
  /** Of an attribute without its tensors and graphs, which are changed already. */
  readonly attribute?: (attribute: AttributeProto) => AttributeProto;
  /** Of inputs, outputs, and notes about tensors between. */
  readonly value?: (value: ValueInfoProto) => ValueInfoProto;
}

/** The same model with other parts, wherever they are: in its graph, its functions, and graphs inside them. */
export function mapModel(onnx: OnnxGraph, changes: PartChanges): OnnxGraph {
  const functions = onnx.model.functions.map((each) => mapFunction(each, changes));
  return {
    ...onnx,
    model: withChanges(ModelSchema, onnx.model, { functions }),
    graph: mapGraph(onnx.graph, changes),
  };
}

function mapFunction(own: FunctionProto, changes: PartChanges): FunctionProto {
  return withChanges(FunctionSchema, own, {
    node: own.node.map((node) => mapNode(node, changes)),
    attributeProto: own.attributeProto.map((attribute) => mapAttribute(attribute, changes)),
  });
}

function mapGraph(graph: GraphProto, changes: PartChanges): GraphProto {
  const { tensor, value = (same) => same } = changes;
  return withChanges(GraphSchema, graph, {
    node: graph.node.map((node) => mapNode(node, changes)),
    initializer: graph.initializer.map(tensor),
    input: graph.input.map(value),
    output: graph.output.map(value),
    valueInfo: graph.valueInfo.map(value),
  });
}

function mapNode(node: NodeProto, changes: PartChanges): NodeProto {
  const attribute = node.attribute.map((each) => mapAttribute(each, changes));
  const isSame = attribute.every((each, i) => each === node.attribute[i]);
  return isSame ? node : withChanges(NodeSchema, node, { attribute });
}

function mapAttribute(attribute: AttributeProto, changes: PartChanges): AttributeProto {
  const { t, g, graphs } = attribute;
  const { tensor, attribute: change = (same) => same } = changes;
  if (!t && !g && graphs.length === 0) return change(attribute);
  return change(
    withChanges(AttributeSchema, attribute, {
      ...(t && { t: tensor(t) }),
      ...(g && { g: mapGraph(g, changes) }),
      ...(graphs.length > 0 && { graphs: graphs.map((graph) => mapGraph(graph, changes)) }),
    }),
  );
}
