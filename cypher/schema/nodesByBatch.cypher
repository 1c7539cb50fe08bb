// Nodes are looked up by the source that they were first recorded from, to undo an import.
// parameters: -
// columns: -
CREATE INDEX node_source IF NOT EXISTS FOR (n:Node) ON (n.sourceId)
