// Erasures after which the files were not rewritten yet.
// parameters: -
// columns: id
MATCH (e:Erasure)
RETURN e.id AS id
