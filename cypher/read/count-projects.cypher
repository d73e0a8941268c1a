// title: How many projects pass a filter
// param: documents [String] = null
// param: text String = null
// param: startYearFrom Int = null
// param: startYearTo Int = null
// columns: total
MATCH (p:Project)
WHERE p.id > ''
  AND ($documents IS NULL OR p.document IN $documents)
  AND ($text IS NULL OR p.name CONTAINS $text OR p.content CONTAINS $text)
  AND ($startYearFrom IS NULL OR p.startYear >= $startYearFrom)
  AND ($startYearTo IS NULL OR p.startYear <= $startYearTo)
RETURN count(p) AS total
