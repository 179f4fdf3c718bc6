/** The headers that a server sends with the site, written for those that are met most. */

/** What a page is sent with: the policy of its `meta`, and who may show it in a frame, which no `meta` can say. */
export interface PagePolicies {
  /** Of the whole page: only this site frames it. */
  readonly whole: string
  /** Of the page with `?embed`. */
  readonly embed: string
}

/** @param embedders - the origins that the build lets talk to an embed; `null`: all */
export function pagePolicies(policy: string, embedders: readonly string[] | null): PagePolicies {
  const framedBy = (hosts: readonly string[]) =>
    `${policy}; frame-ancestors ${["'self'", ...hosts].join(' ')}`
  return { whole: framedBy([]), embed: embedders === null ? policy : framedBy(embedders) }
}

/** Files under `assets/` have their content's hash in their name; all others are asked for again. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** For nginx: two maps for its `http` block, and the rest for the `server` or `location` of the site. */
export function writeNginx({ whole, embed }: PagePolicies): string {
  return `# Headers of the site for nginx. The two maps belong into "http" (a file of conf.d/ stands there).
map $args $dateline_policy {
  default "${whole}";
  "~(^|&)embed(=|&|$)" "${embed}";
}
map $uri $dateline_caching {
  default "no-cache";
  "~/assets/" "${FOR_EVER}";
}

# These, without the # before them, belong into the "server" or "location" of the site, and again into each location
# within it that has an add_header of its own: such a location takes over none of them.
#
#   add_header Content-Security-Policy $dateline_policy always;
#   add_header X-Content-Type-Options nosniff always;
#   add_header Cache-Control $dateline_caching;
#   location ~ \\.geojson$ { default_type application/geo+json; }
#
# A link whose # somebody has escaped comes as a path; this, without its first #, leads it to its view:
#
#   if ($request_uri ~* "^(/(?![\\\\/])[^?]*?)%(?:25)*23(v[=%].*)$") { return 302 "$1#$2"; }
`
}

/** For Apache: a part of the site's configuration, or its `.htaccess`. */
export function writeApache({ whole, embed }: PagePolicies): string {
  return `# Headers of the site for Apache 2.4 with mod_headers: into its <Directory>, or as .htaccess into its folder.
Header always set X-Content-Type-Options "nosniff"
Header always set Content-Security-Policy "${whole}"
<If "%{QUERY_STRING} =~ /(^|&)embed(=|&|$)/">
  Header always set Content-Security-Policy "${embed}"
</If>
Header set Cache-Control "no-cache"
<If "%{REQUEST_URI} =~ m#/assets/#">
  Header set Cache-Control "${FOR_EVER}"
</If>
AddType application/geo+json .geojson
# A link whose # somebody has escaped comes as a path; this leads it to its view.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{THE_REQUEST} "^[A-Z]+ (/(?![\\\\/])[^? ]*?)%(?:25)*23(v[=%][^ ]*) " [NC]
  RewriteRule ^ "%1#%2" [R=302,NE,L]
</IfModule>
`
}

/** For Netlify and Cloudflare Pages, which read it at the root of what is published. */
export function writeHeadersFile({ embed }: PagePolicies): string {
  return `# Headers of the site for Netlify and Cloudflare Pages. Rules see no query, so both the whole page and its embeds
# have the policy of embeds. A site in a folder: move this file to the root and put the folder before both paths.
/*
  Content-Security-Policy: ${embed}
  X-Content-Type-Options: nosniff
# Two rules for one header would be joined; without one these hosts have a file asked for again.
/assets/*
  Cache-Control: ${FOR_EVER}
`
}
