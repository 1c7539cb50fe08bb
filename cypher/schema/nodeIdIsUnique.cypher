// An id belongs to one node.
// parameters: -
// columns: -
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE
