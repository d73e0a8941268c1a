// title: Projects that pass a filter, by document and place
// param: documents [String] = null
// param: text String = null
// param: startYearFrom Int = null
// param: startYearTo Int = null
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: project, start
MATCH (p:Project)
WHERE p.document >= $afterDocument
  AND ($documents IS NULL OR p.document IN $documents)
  AND ($text IS NULL OR p.name CONTAINS $text OR p.content CONTAINS $text)
  AND ($startYearFrom IS NULL OR p.startYear >= $startYearFrom)
  AND ($startYearTo IS NULL OR p.startYear <= $startYearTo)
CALL (p) {
  MATCH (x:Evidence {factId: p.id})
  RETURN min(x.start) AS start
}
WITH p, start
WHERE p.document > $afterDocument OR start > $afterStart OR (start = $afterStart AND p.id > $afterId)
RETURN p {.id, .document, .name, .content, .startYear, .endYear, .investment} AS project, start
ORDER BY p.document, start, p.id
LIMIT $limit
