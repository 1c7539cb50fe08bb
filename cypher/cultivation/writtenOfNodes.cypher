// What was written in entries that name some of these nodes and are about others, former versions too, by id.
// parameters: communityId, ids
// columns: id, title, text, rater, reference
MATCH (e:CaseEntry {communityId: $communityId})
WHERE any(id IN e.aboutIds WHERE id IN $ids) AND NOT e.subjectId IN $ids
RETURN e.id AS id, e.title AS title, e.text AS text, e.rater AS rater, e.reference AS reference
ORDER BY id
