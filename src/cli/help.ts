export const HELP = `latido — ask how it felt and how easy it was; read the answers as a journey map.

  latido serve                collects answers and shows the journey map
  latido check ./cx.json      tells what is wrong in a configuration file, and where
  latido types ./cx.json      prints the types of its touchpoints, events and traits, for pages with the script tag

Options of check; it ends with 0, with 1 where something has to be mended, with 2 where it could not check
  --json                   one JSON value for other programs
  --strict                 warnings fail the check too
  --visits 2000/day        forecasts asks and answers; or landing=2000,checkout=900/week

Options of serve, each also as an environment variable such as LATIDO_PORT
  --port 4180              port to listen on; 0 takes any free one
  --host 127.0.0.1         address to listen on
  --data ./latido-data     folder of the answers and the token
  --config ./cx.json       configuration file
  --site shop              site id, as in the tag of your pages
  --origin https://…       origin whose pages may send answers; repeat it for several
  --token …                secret for reading the map; made and kept when not given

  --help                   this text`
