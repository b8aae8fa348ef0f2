import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Content } from '../records/content.ts';
import { recordsOf } from '../records/content.ts';
import { originalsNamed } from '../records/originals.ts';
import { originalsFolder } from '../schemas/original.ts';
import type { Finding, Gate } from './types.ts';

/** What a picture or data in XML runs or takes in when somebody opens it; the policy of pages does not reach it. */
const runs =
  /<(?:\w+:)?(?:script|foreignObject|iframe|embed|object)\b|\son\w+\s*=|(?:javascript|vbscript):|data:text\/html|<!ENTITY|<\?xml-stylesheet/i;
const pages = /\.(?:x?html?|shtml|xht|mht(?:ml)?|php|jspx?|aspx?|[cm]?js|wasm|hta|swf)$/i;

const finding = (where: string, what: string, todo: string): Finding => ({
  where,
  what,
  todo,
  level: 'error',
});

function faultOf(file: string, path: string): Finding[] {
  if (pages.test(file))
    return [
      finding(
        file,
        '网页和程序不能放在 public/ 里：打开时以本站的名义运行',
        '移走；网页的内容写成 content/pages/ 里的说明页',
      ),
    ];
  if (/\.(?:svgz?|xml|xsl|rdf|atom|rss)$/i.test(file) && runs.test(readFileSync(path, 'utf8')))
    return [
      finding(
        file,
        '里面有脚本或者外来的内容：有人打开这个文件，它就以本站的名义运行',
        '换成没有脚本的图片，如 .png，或者去掉脚本再放进来',
      ),
    ];
  return [];
}

/** An original that no record names is not published, and somebody may wait for it. */
function unnamed(content: Content): Finding[] {
  const named = originalsNamed((name) => recordsOf(content, name).map(({ data }) => data));
  return [...content.originals.keys()]
    .filter((it) => !named.has(it))
    .map((it) => ({
      where: `${originalsFolder}/${it}`,
      what: '没有一条记录用到这个原件，不会公开',
      todo: '在资料的 original.file 或者审计、评价的 attachments 里写上它；不用的移走',
      level: 'warning',
    }));
}

/** What is published as it is is a file of the folder itself, and runs nothing in the name of the portal. */
export const publicFiles: Gate<Content> = {
  name: 'public-files',
  description: 'public/ 里只有普通文件，没有网页、程序和带脚本的图片；原件都有记录用到',
  check: (content) => {
    const { publicDir } = content;
    if (publicDir === undefined || !existsSync(publicDir)) return unnamed(content);
    const found = readdirSync(publicDir, { recursive: true, withFileTypes: true })
      .map((entry) => ({ entry, path: `${entry.parentPath}/${entry.name}` }))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap(({ entry, path }) => {
        const file = `public/${relative(publicDir, path).split(sep).join('/')}`;
        if (entry.isDirectory()) return [];
        return entry.isFile()
          ? faultOf(file, path)
          : [
              finding(
                file,
                '不是普通文件（是链接或者设备），会把文件夹外面的东西公布出去',
                '换成真正的文件；不用的移走',
              ),
            ];
      });
    return [...unnamed(content), ...found];
  },
};
