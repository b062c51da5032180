/** What `foothold --help` prints. */
export const usage = `foothold: a job-application tracker, on the command line

  foothold parse FILE…                     read postings; one JSON object a line
  foothold import FILE… [--stage NAME]     read postings and add them to the board
  foothold list [--stage NAME]             the applications, in the order of the board
  foothold show APPLICATION                one application with its posting, notes and events
  foothold move APPLICATION STAGE          put an application into a stage
  foothold note APPLICATION TEXT           add a note
  foothold search QUERY [--limit N]        find words in postings and notes
  foothold reparse                         read all postings again with this parser; corrections stay
  foothold export --format json|csv|md --out PATH [--force]
                                           take everything out: whole, as a spreadsheet, or to read
  foothold backup [--out PATH] [--force]   copy the store and prove the copy
  foothold restore PATH                    put a copy in the place of the store, which is copied first
  foothold doctor [--repair]               check the store: integrity, counts, versions; put right what can be

Options
  --data-dir DIR   the data folder; else FOOTHOLD_DATA_DIR, else the system's folder for application data
  --help           this text
  --version        the version

A FILE may be a folder; each file in it gets a line. APPLICATION is the number that list and import print.
Answers are JSON, one object a line, on standard output; sentences for people go to standard error.
The exit code is 0, 1 when something in the input could not be done, or 2 for wrong usage.
`
