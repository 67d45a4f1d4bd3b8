import '@xyflow/react/dist/style.css';
import { type Edge, type Node, ReactFlow, type ReactFlowInstance, useEdgesState, useNodesState } from '@xyflow/react';
import { elementHeight, elementWidth } from '../../../../shared/placement/element-size';
import { boundsOf, fitted, type MapViewport } from '../../../../shared/projection/map-bounds';
import type { MapModel } from '../../../../shared/projection/map-model';
import type { StartPeer } from './peer';

type Show = (model: MapModel) => void;

/** React Flow as its own guide has it: its default nodes and edges, all of them mounted. */
export const startFlow: StartPeer = (host, first, root) => {
  const window = { width: host.clientWidth, height: host.clientHeight };
  let flow: ReactFlowInstance | null = null;
  let put: Show = () => undefined;
  let model = first;
  const allOf = (of: MapModel) =>
    fitted(boundsOf(of.elements) as never, window, { margin: 8, leastZoom: 0.02, mostZoom: 1 });
  const onReady = (instance: ReactFlowInstance, show: Show) => {
    flow = instance;
    put = show;
  };
  root.render(<FlowPage first={first} viewport={allOf(first)} onReady={onReady} />);
  return {
    look(at) {
      void flow?.setViewport(at === 'all' ? allOf(model) : { x: window.width / 2, y: window.height / 2, zoom: 1 });
    },
    fit: () => void flow?.setViewport(allOf(model), { duration: 350 }),
    show(next) {
      model = next;
      put(next);
    },
    isShown: (elements) => host.querySelectorAll('.react-flow__node').length >= elements,
    isSettled: () =>
      host.querySelectorAll('.react-flow__node').length >= model.elements.length &&
      host.querySelectorAll('.react-flow__edge').length >= model.relations.length,
  };
};

interface FlowPageProps {
  readonly first: MapModel;
  readonly viewport: MapViewport;
  readonly onReady: (flow: ReactFlowInstance, show: Show) => void;
}

function FlowPage({ first, viewport, onReady }: FlowPageProps) {
  const [nodes, setNodes, onNodesChange] = useNodesState(nodesOf(first));
  const [edges, setEdges, onEdgesChange] = useEdgesState(edgesOf(first));
  const show = (model: MapModel) => {
    setNodes(nodesOf(model));
    setEdges(edgesOf(model));
  };
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onInit={(instance) => onReady(instance, show)}
      nodeOrigin={centreOrigin}
      defaultViewport={viewport}
      minZoom={0.02}
      maxZoom={2.5}
    />
  );
}

const centreOrigin: [number, number] = [0.5, 0.5];

const nodesOf = (model: MapModel): Node[] =>
  model.elements.map(({ id, name, x, y }) => ({
    id,
    data: { label: name },
    position: { x, y },
    style: { width: elementWidth, height: elementHeight },
  }));

const edgesOf = (model: MapModel): Edge[] =>
  model.relations.map(({ id, from, to }) => ({ id, source: from, target: to }));
