/** Why white words on white paper are left out. */
export const whyPale = '白色的字，纸上看不见，没有导入；是正文的，在原文件里改成黑色再导入';

/** Why white words are named that stand in a table or a box, which may have a ground. */
export const whyPaleOnGround = '白色的字，没有底色就看不见，按正文导入了，请核对；不要的从原文件里删去再导入';

/** Why words in the colour of their ground are left out: somebody has drawn a bar over them. */
export const whyCovered =
  '字和底色同一个颜色，看不见，没有导入；是正文的，在原文件里去掉底色再导入，要删去的从原文件里删掉';

/** Why such words of a page are named. */
export const whyCoveredOnPage =
  '字和底色同一个颜色，看不见，按正文导入了，请对照浏览器里看到的；不能公开的从原文件里删掉再导入';

/** Why white words of a page are named: their ground may come from a style sheet that the file has not. */
export const whyPaleOnPage =
  '白色的字，没有底色就看不见，按正文导入了，请对照浏览器里看到的；看不见的加 --leave-out 段号';
