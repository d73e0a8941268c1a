// title: How many pieces of evidence there are
// columns: total
MATCH (v:Evidence)
RETURN count(v) AS total
