/** While the site is being written: brings the page up to date when a file of the content was saved. */
export function ContentReload({ locales }: { locales: readonly string[] }) {
  return <script dangerouslySetInnerHTML={{ __html: `(${follow})(${JSON.stringify(locales)})` }} />;
}

type NextWindow = Window & { next?: { router?: { refresh: () => void } } };

/** Runs in the browser as it stands here. New words come into the page as it is; other facts begin it anew. */
function follow(languages: readonly string[]) {
  new EventSource('/dev/changes').onmessage = ({ data }: MessageEvent<string>) => {
    const files: string[] = JSON.parse(data);
    const { next }: NextWindow = window;
    const isWords = files.every((file) => file.split(/[./\\]/).some((part) => languages.includes(part)));
    if (isWords && next?.router) next.router.refresh();
    else location.reload();
  };
}
