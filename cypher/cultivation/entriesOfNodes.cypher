// Entries about some of these nodes, that name them, or that belong to some of these cases, former versions too, by id.
// parameters: communityId, ids, caseIds
// columns: id, subjectId, caseId, aboutIds, title, text, rater, reference
MATCH (e:CaseEntry {communityId: $communityId})
WHERE e.subjectId IN $ids OR e.caseId IN $caseIds OR any(id IN e.aboutIds WHERE id IN $ids)
RETURN e.id AS id, e.subjectId AS subjectId, e.caseId AS caseId, e.aboutIds AS aboutIds, e.title AS title,
       e.text AS text, e.rater AS rater, e.reference AS reference
ORDER BY id
