// title: How many relations there are of each type
// param: types [String]
// columns: type, total
MATCH (:Entity)-[r]->(:Entity)
WHERE type(r) IN $types
RETURN type(r) AS type, count(r) AS total
ORDER BY type
LIMIT 100
