// Reads settings by their ids, in no particular order.
// parameters: ids
// columns: properties
UNWIND $ids AS id
MATCH (s:Setting {id: id})
RETURN properties(s) AS properties
