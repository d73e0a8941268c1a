// title: The nodes of the loaded graph, a page at a time
// description: LABEL stands for a label of the graph.
// param: build String — the graph's id
// param: after String = "" — the last id of the page before
// param: limit Int
// columns: id, labels, properties
MATCH (n:LABEL)
WHERE n.id > $after AND n.innograph = $build
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
LIMIT $limit
