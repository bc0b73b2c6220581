# Checks the two tables of people. Run: awk -f check_people.awk persons.tsv roles.tsv
# Prints each fault and ends with 1 when there is one: ids twice, roles of unknown persons, dates that are none,
# an end before its beginning, a row twice, rows out of order, an empty source.
BEGIN { FS = "\t" }
function fault(text) { print FILENAME ":" FNR ": " text; bad = 1 }
function is_date(d) { return d == "" || d ~ /^[0-9][0-9][0-9][0-9](-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/ }
FNR == 1 { table++; before = ""; next }
/^#/ { next }
table == 1 {
  if (NF != 5) fault("5 columns wanted, found " NF)
  if ($1 !~ /^p:[a-z0-9]+(-[a-z0-9]+)*$/) fault("bad id " $1)
  if ($1 in known) fault("id twice: " $1)
  if ($2 == "" || $4 == "" || $5 == "") fault("empty cell: " $1)
  if (before != "" && before >= $1) fault("out of order: " $1)
  known[$1] = 1; before = $1; persons++
}
table == 2 {
  if (NF != 6) fault("6 columns wanted, found " NF)
  if (!($1 in known)) fault("no such person: " $1)
  if (!is_date($4) || !is_date($5)) fault("no date: " $4 ".." $5)
  n = length($4) < length($5) ? length($4) : length($5)
  if ($4 != "" && $5 != "" && substr($4, 1, n) > substr($5, 1, n)) fault("ends before it begins: " $1)
  if ($2 == "" || $3 == "" || $6 == "") fault("empty cell: " $1)
  key = $1 "\t" $2 "\t" $3 "\t" $4
  if (key in seen) fault("row twice: " key)
  if (before != "" && before > $1) fault("out of order: " $1)
  seen[key] = 1; before = $1; roles++; held[$1] = 1
}
END {
  for (id in known) if (!(id in held)) { print "no role: " id; bad = 1 }
  print persons " persons, " roles " roles"
  exit bad
}
