// Plan operators and procedures that only read the graph. A query whose plan has any other is refused, so what a newer server
// may bring is refused until it is known. Names as Neo4j's plans show them, without `Partitioned`, `Directed` or `Undirected`
// before and `(All)`, `(Into)` and the like behind.

const SCANS = `AllNodesScan NodeByLabelScan IntersectionNodeByLabelsScan UnionNodeByLabelsScan SubtractionNodeByLabelsScan
  NodeByIdSeek NodeByElementIdSeek NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeUniqueIndexSeek
  NodeUniqueIndexSeekByRange NodeIndexContainsScan NodeIndexEndsWithScan MultiNodeIndexSeek AllRelationshipsScan
  RelationshipTypeScan UnionRelationshipTypesScan RelationshipByIdSeek RelationshipByElementIdSeek RelationshipIndexScan
  RelationshipIndexSeek RelationshipIndexSeekByRange RelationshipUniqueIndexSeek RelationshipUniqueIndexSeekByRange
  RelationshipIndexContainsScan RelationshipIndexEndsWithScan NodeCountFromCountStore RelationshipCountFromCountStore`;
const EXPANSIONS = `Expand OptionalExpand VarLengthExpand ProjectEndpoints ShortestPath AllShortestPaths
  StatefulShortestPath Repeat BidirectionalRepeat PathPropagatingBFS AssertSameNode AssertSameRelationship`;
const COMBINATIONS = `Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply
  LetSelectOrSemiApply LetSelectOrAntiSemiApply ConditionalApply AntiConditionalApply RollUpApply CartesianProduct
  NodeHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin ValueHashJoin LeftOuterHashJoin RightOuterHashJoin
  TriadicSelection TriadicBuild TriadicFilter Union OrderedUnion Optional Anti`;
const ROWS = `Argument ArgumentTracker EmptyRow Filter Selection Projection CacheProperties RemoteBatchProperties
  RemoteBatchPropertiesWithFilter Unwind Aggregation EagerAggregation OrderedAggregation Distinct OrderedDistinct Sort
  PartialSort Top Top1WithTies PartialTop Limit ExhaustiveLimit Skip Eager EmptyResult ProduceResults NullifyMetadata`;

const OPERATORS = new Set([SCANS, EXPANSIONS, COMBINATIONS, ROWS].join(' ').split(/\s+/));
const PROCEDURE_CALL = 'ProcedureCall';
const PROCEDURES = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
]);

/** A node of the plan that EXPLAIN gives. */
export interface PlanNode {
  operatorType: string;
  arguments: Record<string, unknown>;
  children: PlanNode[];
}

/** What in a plan is not known to be reading: the operator, or `CALL name`; null when all is. */
export function notReading(plan: PlanNode): string | null {
  const name = plan.operatorType.replace(/@.*$/, '').trim();
  const bare = name.replace(/\(.*$/, '').replace(/^Partitioned/, '').replace(/^(Directed|Undirected)/, ''); // biome-ignore format: one line
  if (bare === PROCEDURE_CALL) {
    const procedure = /^[\s`]*([\w.]+)/.exec(String(plan.arguments.Details ?? ''))?.[1] ?? '';
    if (!PROCEDURES.has(procedure)) return `CALL ${procedure || 'of an unknown procedure'}`;
  } else if (!OPERATORS.has(bare) || /Locking/.test(name)) return name;
  for (const child of plan.children) {
    const found = notReading(child);
    if (found !== null) return found;
  }
  return null;
}
