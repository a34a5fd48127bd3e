<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArticleFolder</name>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>This is not a folder. Choose the folder with the articles.</source>
        <translation>这不是文件夹。请选择存放文章的文件夹。</translation>
    </message>
    <message>
        <source>You have no permission to read this folder.</source>
        <translation>没有读取此文件夹的权限。</translation>
    </message>
    <message>
        <source>The folder has more than %1 files or %2 MB. Choose one that holds only articles.</source>
        <translation>文件夹中的文件超过 %1 个，或总大小超过 %2 MB。请选择只存放文章的文件夹。</translation>
    </message>
    <message>
        <source>There is no copy of this article.</source>
        <translation>没有这篇文章的副本。</translation>
    </message>
    <message>
        <source>The file has changed since the folder was attached. Attach the folder again.</source>
        <translation>附加文件夹之后，该文件已有改动。请重新附加文件夹。</translation>
    </message>
    <message>
        <source>The text fits several articles equally well and was left out.</source>
        <translation>这段文本与多篇文章同样相符，已略过。</translation>
    </message>
</context>
<context>
    <name>ArticleReading</name>
    <message>
        <source>Not found in your copy</source>
        <translation>在您的副本中未找到</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>H1</source>
        <comment>first half of a fiscal year</comment>
        <translation>上半年</translation>
    </message>
    <message>
        <source>H2</source>
        <comment>second half of a fiscal year</comment>
        <translation>下半年</translation>
    </message>
    <message>
        <source>FY%1</source>
        <comment>fiscal year</comment>
        <translation>%1 财年</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quarter, fiscal year</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1Y</source>
        <comment>years, in short</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>months, in short</comment>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>nine months</source>
        <translation>九个月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a fiscal year</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last quarter, each with its fiscal year</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Fiscal years of %1 (%2)</source>
        <translation>%1的财年（%2）</translation>
    </message>
</context>
<context>
    <name>CanonicalText</name>
    <message>
        <source>The text is larger than %1 MB, the most that is read of an article.</source>
        <translation>文本超过 %1 MB，这是读取一篇文章的上限。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save it as UTF-8 and try again.</source>
        <translation>文本不是有效的 UTF-8。请另存为 UTF-8 后重试。</translation>
    </message>
</context>
<context>
    <name>ChangeRecord</name>
    <message>
        <source>Another program has changed these rows since. They were left as they are.</source>
        <translation>另一程序此后更改了这些行。它们保持原样。</translation>
    </message>
    <message>
        <source>Other rows refer to these by now. They were left as they are.</source>
        <translation>现在已有其他行引用这些行。它们保持原样。</translation>
    </message>
    <message>
        <source>Such a row has come from another program since. The file was left as it is.</source>
        <translation>另一程序此后已写入这样的行。文件保持原样。</translation>
    </message>
</context>
<context>
    <name>ChangeableFile</name>
    <message>
        <source>A program ended while it was changing this file. The file is as it was before that change; what was found is kept in %1.</source>
        <translation>有程序在更改此文件时中途结束。文件已恢复到更改之前的样子；当时的内容保存在 %1 中。</translation>
    </message>
    <message>
        <source>You have no permission to change this file.</source>
        <translation>您无权更改此文件。</translation>
    </message>
    <message>
        <source>You have no permission to write into the folder of this file, which changing it takes.</source>
        <translation>您无权写入此文件所在的文件夹，而更改文件需要此权限。</translation>
    </message>
    <message>
        <source>The file is in a mode (a write-ahead log) that keeps changes in other files.</source>
        <translation>该文件处于预写日志模式，更改会保存在其他文件中。</translation>
    </message>
    <message>
        <source>Another program is using the file. Nothing was changed; try again when it has finished.</source>
        <translation>另一个程序正在使用该文件。未作任何更改；请等它结束后再试。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>磁盘已满。未作任何更改。</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Nothing was changed.</source>
        <translation>无法写入该文件（%1）。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>ChartAccess</name>
    <message>
        <source>has a note</source>
        <translation>有笔记</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>The part that was on screen: %1 of %2 facts.</source>
        <translation>屏幕上显示的部分：%1 / %2 条事实。</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出于</translation>
    </message>
</context>
<context>
    <name>ChartScene</name>
    <message>
        <source>, %1 to %2</source>
        <translation>，%1–%2 年</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 篇</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 篇文章</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 篇文章</translation>
    </message>
    <message>
        <source>%1 fact</source>
        <translation>%1 条事实</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 条事实</translation>
    </message>
    <message>
        <source>No fact of this dataset belongs here. Choose another page, or open another dataset with File &gt; Open.</source>
        <translation>此数据集没有属于本页的事实。请选择其他页面，或用“文件 &gt; 打开”打开其他数据集。</translation>
    </message>
    <message>
        <source>The filter hides all facts of this page.</source>
        <translation>筛选隐藏了本页的全部事实。</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>, %1 computed</source>
        <translation>，%1 个计算值</translation>
    </message>
    <message>
        <source>, %1 event</source>
        <translation>，%1 个事件</translation>
    </message>
    <message>
        <source>, %1 events</source>
        <translation>，%1 个事件</translation>
    </message>
    <message>
        <source>So many facts pass the filter that values are computed for companies in focus only.</source>
        <translation>通过筛选的事实太多，仅为关注的公司计算数值。</translation>
    </message>
    <message>
        <source>So many facts pass the filter that no values are computed: filter for fewer.</source>
        <translation>通过筛选的事实太多，不计算任何数值：请缩小筛选范围。</translation>
    </message>
    <message>
        <source>%1%2 (%3)</source>
        <translation>%1%2（%3）</translation>
    </message>
    <message>
        <source>Source: %1. Plumbline, %2.</source>
        <translation>来源：%1。Plumbline，%2。</translation>
    </message>
</context>
<context>
    <name>CheckRules</name>
    <message>
        <source>it quotes more than %1 words or %2 Chinese characters</source>
        <translation>引用超过 %1 个词或 %2 个汉字</translation>
    </message>
</context>
<context>
    <name>CheckedRows</name>
    <message>
        <source>A code is missing.</source>
        <translation>缺少代码。</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is unknown.</source>
        <translation>未知代码“%1”。</translation>
    </message>
    <message>
        <source>The value is not a text.</source>
        <translation>值不是文本。</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation>文本超过 %1 字节。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation>文本含有控制字符。</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>The identifier is missing or is not made of lower-case letters, digits, points and hyphens.</source>
        <translation>缺少标识符，或标识符不是由小写字母、数字、点和连字符组成。</translation>
    </message>
    <message>
        <source>The value is not a text in UTF-8.</source>
        <translation>值不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The value is not a number that a market could have.</source>
        <translation>这个数值在市场中不可能出现。</translation>
    </message>
    <message>
        <source>The value is not a whole number from %1.</source>
        <translation>值不是从 %1 起的整数。</translation>
    </message>
    <message>
        <source>The value is not a day as YYYY-MM-DD between the years 1000 and 2999.</source>
        <translation>值不是 1000 至 2999 年间 YYYY-MM-DD 形式的日期。</translation>
    </message>
    <message>
        <source>The span of days has one end only.</source>
        <translation>日期范围只有一端。</translation>
    </message>
    <message>
        <source>The span ends before it starts.</source>
        <translation>日期范围的结束早于开始。</translation>
    </message>
    <message>
        <source>The ends of the value do not fit its bound.</source>
        <translation>值的两端与其界限类型不符。</translation>
    </message>
    <message>
        <source>The high end of the range is not above the low end.</source>
        <translation>区间的上限不高于下限。</translation>
    </message>
    <message>
        <source>The ends of the value differ, but it is not a range.</source>
        <translation>值的两端不同，却不是区间。</translation>
    </message>
    <message>
        <source>The precision is negative.</source>
        <translation>精度为负数。</translation>
    </message>
    <message>
        <source>A rank is a whole number from 1.</source>
        <translation>排名是从 1 起的整数。</translation>
    </message>
    <message>
        <source>The row refers to another one (%1) that does not exist.</source>
        <translation>此行引用的另一行（%1）不存在。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of any year as MM-DD, such as 03-31.</source>
        <translation>“%1”不是任何一年中的日期；格式为 MM-DD，如 03-31。</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>From the digest of the article, not the publisher&apos;s words.</source>
        <translation>取自文章摘要，并非出版方原文。</translation>
    </message>
    <message>
        <source>The publisher&apos;s words, from a copy of the article.</source>
        <translation>出版方原文，取自文章副本。</translation>
    </message>
    <message>
        <source>From a changed copy of the article; the phrase was found again.</source>
        <translation>取自有改动的文章副本；已重新找到该词句。</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>标记：%1</translation>
    </message>
</context>
<context>
    <name>ColumnLook</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>ColumnRole</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period or day</source>
        <translation>期间或日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit or currency</source>
        <translation>单位或货币</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>业务分部</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Write charts and tables into &lt;folder&gt;, without a window.</source>
        <translation>不打开窗口，将图表和表格写入 &lt;folder&gt;。</translation>
    </message>
    <message>
        <source>With --export: which charts, of growth, levels, share, timeline.</source>
        <translation>与 --export 合用：输出哪些图表，可选 growth、levels、share、timeline。</translation>
    </message>
    <message>
        <source>With --export: only the facts of these companies, by their ids.</source>
        <translation>与 --export 合用：只输出这些公司的事实，以标识符指定。</translation>
    </message>
    <message>
        <source>With --export: size of a picture, 1440x900 by default.</source>
        <translation>与 --export 合用：图片尺寸，默认 1440x900。</translation>
    </message>
    <message>
        <source>With --export: pixels of the picture per pixel of its size, 1 by default.</source>
        <translation>与 --export 合用：图片的像素倍数，默认 1。</translation>
    </message>
    <message>
        <source>Colours: light or dark; for the window also system.</source>
        <translation>配色：light 或 dark；窗口还可用 system。</translation>
    </message>
    <message>
        <source>Language of the program: en, zh_CN or system.</source>
        <translation>程序语言：en、zh_CN 或 system。</translation>
    </message>
    <message>
        <source>Folder with your copies of the articles.</source>
        <translation>存放您的文章副本的文件夹。</translation>
    </message>
    <message>
        <source>Fact to show first, by its id.</source>
        <translation>启动时显示的事实，以标识符指定。</translation>
    </message>
    <message>
        <source>One dataset file at a time, please: %1</source>
        <translation>一次只能打开一个数据集文件：%1</translation>
    </message>
    <message>
        <source>Unknown theme “%1”: light, dark or system</source>
        <translation>未知主题“%1”：可选 light、dark 或 system</translation>
    </message>
    <message>
        <source>--export needs a folder</source>
        <translation>--export 需要指定文件夹</translation>
    </message>
    <message>
        <source>--%1 is for the window and does not go with --export</source>
        <translation>--%1 只用于窗口，不能与 --export 合用</translation>
    </message>
    <message>
        <source>--%1 goes with --export only</source>
        <translation>--%1 只能与 --export 合用</translation>
    </message>
    <message>
        <source>Unknown chart “%1”: growth, levels, share or timeline</source>
        <translation>未知图表“%1”：可选 growth、levels、share 或 timeline</translation>
    </message>
    <message>
        <source>--%1 needs at least one name</source>
        <translation>--%1 至少需要一个名称</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT, each from %1 to %2: %3</source>
        <translation>--size 的形式为“宽x高”，各为 %1 至 %2：%3</translation>
    </message>
    <message>
        <source>--scale is a number from %1 to %2: %3</source>
        <translation>--scale 应为 %1 至 %2 之间的数：%3</translation>
    </message>
    <message>
        <source>plumbline: %1
Try &apos;plumbline --help&apos;.
</source>
        <translation>plumbline：%1
请参阅“plumbline --help”。
</translation>
    </message>
    <message>
        <source>Charts of what news articles say about companies, each mark with its passage.</source>
        <translation>把新闻文章对公司的陈述绘成图表，每个标记都附引文。</translation>
    </message>
    <message>
        <source>Unknown language “%1”: en, zh_CN or system</source>
        <translation>未知语言“%1”：可选 en、zh_CN 或 system</translation>
    </message>
    <message>
        <source>Start without what was on screen last time.</source>
        <translation>启动时不恢复上次的画面。</translation>
    </message>
    <message>
        <source>Dataset to open; the last one, or the bundled one, without it.</source>
        <translation>要打开的数据集；省略时打开上次的数据集或内置数据集。</translation>
    </message>
    <message>
        <source>With --export: charts as png, svg or pdf; png by default.</source>
        <translation>与 --export 合用：图表格式为 png、svg 或 pdf，默认 png。</translation>
    </message>
    <message>
        <source>With --export: tables as csv or xlsx; csv by default.</source>
        <translation>与 --export 合用：表格格式为 csv 或 xlsx，默认 csv。</translation>
    </message>
    <message>
        <source>--format is png, svg or pdf: %1</source>
        <translation>--format 可选 png、svg 或 pdf：%1</translation>
    </message>
    <message>
        <source>--data is csv or xlsx: %1</source>
        <translation>--data 可选 csv 或 xlsx：%1</translation>
    </message>
    <message>
        <source>With --export: no files beside the CSV that say what its columns mean.</source>
        <translation>与 --export 一起：不在 CSV 旁写说明各列含义的文件。</translation>
    </message>
    <message>
        <source>Unknown page “%1”: growth, levels, share, timeline, articles, disagreements or coverage</source>
        <translation>未知页面“%1”：growth、levels、share、timeline、articles、disagreements 或 coverage</translation>
    </message>
    <message>
        <source>Page to show first: growth, levels, share, timeline, articles, disagreements or coverage.</source>
        <translation>首先显示的页面：growth、levels、share、timeline、articles、disagreements 或 coverage。</translation>
    </message>
    <message>
        <source>--currency is CNY, USD or EUR: %1</source>
        <translation>--currency 只能是 CNY、USD 或 EUR：%1</translation>
    </message>
    <message>
        <source>Table of exchange rates: CSV with date, base, quote, rate and source.</source>
        <translation>汇率表：含 date、base、quote、rate、source 各列的 CSV。</translation>
    </message>
    <message>
        <source>With --export: money in CNY, USD or EUR; as stated by default.</source>
        <translation>与 --export 合用：金额换算为 CNY、USD 或 EUR；默认按原文。</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1（%2 至 %3 之间）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>%1, when the article appeared that implies it</source>
        <translation>%1，即隐含该汇率的文章发表之时</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>换算为 %1</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>未换算</translation>
    </message>
    <message>
        <source>No article implies a rate from %1 within twelve months.</source>
        <translation>十二个月内没有文章隐含 %1 的汇率。</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>换算后</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>如原文</translation>
    </message>
    <message>
        <source>none needed: the article states both</source>
        <translation>无需汇率：文章同时给出两种货币</translation>
    </message>
    <message>
        <source>%1, the day of the figure</source>
        <translation>%1，即数字当天</translation>
    </message>
    <message>
        <source>%1, the nearest day before the figure, at most seven days away</source>
        <translation>%1，数字之前最近的一天，相隔不超过七天</translation>
    </message>
    <message>
        <source>%1, just the period of the figure</source>
        <translation>%1，恰为数字的期间</translation>
    </message>
    <message>
        <source>%1: mean of %2 that make up the period of the figure</source>
        <translation>%1：组成数字期间的%2的平均值</translation>
    </message>
    <message>
        <source>%1 period</source>
        <translation>%1 个时期</translation>
    </message>
    <message>
        <source>%1 periods</source>
        <translation>%1 个时期</translation>
    </message>
    <message>
        <source>%1: mean of %2 in the period of the figure</source>
        <translation>%1：数字期间内%2的平均值</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1, in %2, %3</source>
        <translation>%1，见 %2，%3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>第 %1 至 %2 行</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>%1 has no rate of %2 in %3.</source>
        <translation>%1 中没有 %2 兑 %3 的汇率。</translation>
    </message>
    <message>
        <source>%1 has a hole between %2 and %3.</source>
        <translation>%1 在 %2 与 %3 之间有空缺。</translation>
    </message>
    <message>
        <source>%1 starts with %2.</source>
        <translation>%1 从 %2 开始。</translation>
    </message>
    <message>
        <source>%1 ends with %2.</source>
        <translation>%1 到 %2 为止。</translation>
    </message>
    <message>
        <source>%1 has no rate that covers this time.</source>
        <translation>%1 中没有覆盖该时间的汇率。</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>您的汇率表</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>推算值</translation>
    </message>
    <message>
        <source>no rate into %1</source>
        <translation>没有折算为 %1 的汇率</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Written there</source>
        <translation>表中写为</translation>
    </message>
    <message>
        <source>%1, a longer period in which the figure lies; how the rate of just its part differed is not known</source>
        <translation>%1，包含该数字的更长时期；其中这一段的汇率相差多少不得而知</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 rates from %2 to %3</source>
        <translation>从%2到%3的 %1 个汇率</translation>
    </message>
    <message>
        <source>%1 more spans</source>
        <translation>另外 %1 段</translation>
    </message>
    <message>
        <source>%1 has %2, not %3.</source>
        <translation>%1 有%2，没有%3。</translation>
    </message>
    <message>
        <source>%1 has %2, which do not make up just this time.</source>
        <translation>%1 有%2，但它们不能恰好组成这段时间。</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>所在范围</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>computed only</source>
        <translation>仅为计算值</translation>
    </message>
    <message>
        <source>stated by one source</source>
        <translation>一个来源</translation>
    </message>
    <message>
        <source>by several sources</source>
        <translation>多个来源</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <translation>%1 Q%2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>nothing undated</source>
        <translation>没有无日期的内容</translation>
    </message>
    <message>
        <source>%1 independent sources</source>
        <translation>%1 个独立来源</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 条事实</translation>
    </message>
    <message>
        <source>No article of this dataset states it.</source>
        <translation>此数据集中没有文章陈述它。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 条</translation>
    </message>
    <message>
        <source>also computed</source>
        <translation>另有计算值</translation>
    </message>
    <message>
        <source>No table of this dataset has it.</source>
        <translation>此数据集中没有表格包含它。</translation>
    </message>
    <message>
        <source>No article or table of this dataset has it.</source>
        <translation>此数据集中没有文章或表格包含它。</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quotes are wrong (%1).</source>
        <translation>引号有误（%1）。</translation>
    </message>
    <message>
        <source>The record is too long.</source>
        <translation>记录过长。</translation>
    </message>
    <message>
        <source>A quoted field that starts in this record has no end.</source>
        <translation>此记录中有一个带引号的字段没有结束。</translation>
    </message>
    <message>
        <source>The record has more than %1 fields.</source>
        <translation>记录的字段超过 %1 个。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>A line is longer than %1 bytes.</source>
        <translation>有一行超过 %1 字节。</translation>
    </message>
</context>
<context>
    <name>CsvRecords</name>
    <message>
        <source>The quote that opens on this line is not closed.</source>
        <translation>本行开始的引号没有闭合。</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB and was skipped.</source>
        <translation>本行超过 %1 MB，已跳过。</translation>
    </message>
    <message>
        <source>Behind the quote that closes a field, the field goes on. A quote may be missing, or be one too many.</source>
        <translation>字段的结束引号之后还有内容，可能少了或多了一个引号。</translation>
    </message>
    <message>
        <source>The quote that opens on this line is not closed within %1 lines.</source>
        <translation>本行开始的引号在 %1 行内没有闭合。</translation>
    </message>
    <message>
        <source>The line holds NUL bytes, which no text has. The file is damaged, or of another encoding.</source>
        <translation>本行含有文本中不会出现的 NUL 字节。文件已损坏，或使用了其他编码。</translation>
    </message>
    <message>
        <source>The line holds bytes that are no letters in the chosen encoding. Choose another one.</source>
        <translation>本行有些字节在所选编码中不是字符。请选择其他编码。</translation>
    </message>
    <message>
        <source>The row has more than %1 fields, the limit here. Is the delimiter right?</source>
        <translation>本行的字段超过 %1 个的上限。分隔符选对了吗？</translation>
    </message>
    <message>
        <source>The quote that opens on this line is not closed up to the end of the file.</source>
        <translation>本行开始的引号直到文件末尾都没有闭合。</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>DataPackageTable</name>
    <message>
        <source>resource %1</source>
        <translation>资源 %1</translation>
    </message>
    <message>
        <source>The package has no such table.</source>
        <translation>数据包中没有这张表。</translation>
    </message>
    <message>
        <source>The package has no tables.</source>
        <translation>数据包中没有表。</translation>
    </message>
    <message>
        <source>The table is not one file: it stands in several, or in datapackage.json itself. Join them to one CSV file.</source>
        <translation>这张表不是单个文件：它分在多个文件中，或写在 datapackage.json 里。请合并为一个 CSV 文件。</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; leads out of the folder of the package, and was not followed.</source>
        <translation>路径“%1”指向数据包文件夹之外，没有打开。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not CSV. Open it by itself.</source>
        <translation>文件“%1”不是 CSV。请单独打开它。</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>The row holds bytes that are no letters in UTF-8.</source>
        <translation>本行有些字节在 UTF-8 中不是字符。</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>表 %1，第 %2 行</translation>
    </message>
    <message>
        <source>The database has no tables.</source>
        <translation>数据库中没有表。</translation>
    </message>
</context>
<context>
    <name>DatasetCopy</name>
    <message>
        <source>This is the file itself. Choose another name for the copy.</source>
        <translation>这就是该文件本身。请为副本另选一个名称。</translation>
    </message>
    <message>
        <source>The copy could not be written (%1).</source>
        <translation>无法写入副本（%1）。</translation>
    </message>
</context>
<context>
    <name>DatasetFile</name>
    <message>
        <source>The dataset has no table &quot;%1&quot;.</source>
        <translation>数据集缺少表“%1”。</translation>
    </message>
    <message>
        <source>The file has changed on disk since it was read. Reload it.</source>
        <translation>文件读入之后在磁盘上有改动。请重新载入。</translation>
    </message>
</context>
<context>
    <name>DatasetReader</name>
    <message>
        <source>The rows are not in order. Use a backup, or compile the dataset again.</source>
        <translation>各行顺序有误。请使用备份，或重新编译数据集。</translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation>正在读取各表</translation>
    </message>
    <message>
        <source>Sorting facts</source>
        <translation>正在整理事实</translation>
    </message>
    <message>
        <source>The entity is its own ancestor.</source>
        <translation>该实体是其自身的上级。</translation>
    </message>
    <message>
        <source>Two rows have the same content.</source>
        <translation>有两行内容相同。</translation>
    </message>
    <message>
        <source>Reading statements</source>
        <translation>正在读取陈述</translation>
    </message>
</context>
<context>
    <name>DerivedWords</name>
    <message>
        <source>later percentage less earlier percentage</source>
        <translation>后期百分比减去前期百分比</translation>
    </message>
    <message>
        <source>later level divided by earlier level, the root of %1 years, less one</source>
        <translation>后期数值除以前期数值，开 %1 次方，减一</translation>
    </message>
    <message>
        <source>level divided by one plus its growth year on year</source>
        <translation>数值除以一加同比增长率</translation>
    </message>
    <message>
        <source>later level divided by earlier level, less one</source>
        <translation>后期数值除以前期数值，减一</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>%1, from the stated precisions</source>
        <translation>%1，由写明的精度得出</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>计算所依据的数字</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>衡量内容</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分领域</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>占比基数</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>from an estimate</source>
        <translation>依据估计</translation>
    </message>
    <message>
        <source>from a forecast</source>
        <translation>依据预测</translation>
    </message>
    <message>
        <source>another definition</source>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>a share of something else</source>
        <translation>占比基数不同</translation>
    </message>
    <message>
        <source>another segment</source>
        <translation>细分领域不同</translation>
    </message>
    <message>
        <source>another region</source>
        <translation>地区不同</translation>
    </message>
    <message>
        <source>another currency or unit</source>
        <translation>货币或单位不同</translation>
    </message>
    <message>
        <source>one is reported, the other estimated or forecast</source>
        <translation>一个为已公布，另一个为估计或预测</translation>
    </message>
    <message>
        <source>its statements differ, and none is chosen</source>
        <translation>其陈述不一致，且未选定其一</translation>
    </message>
    <message>
        <source>what is open in them leaves the result open</source>
        <translation>数字未定的部分使结果无法确定</translation>
    </message>
    <message>
        <source>change year on year</source>
        <translation>同比变化</translation>
    </message>
    <message>
        <source>growth year on year</source>
        <translation>同比增长</translation>
    </message>
    <message>
        <source>change quarter on quarter</source>
        <translation>环比变化</translation>
    </message>
    <message>
        <source>growth quarter on quarter</source>
        <translation>环比增长</translation>
    </message>
    <message>
        <source>growth a year over %1 years</source>
        <translation>%1 年间的年均增长</translation>
    </message>
    <message>
        <source>level a year before</source>
        <translation>上一年的数值</translation>
    </message>
    <message>
        <source>Computed from it</source>
        <translation>由此计算</translation>
    </message>
    <message>
        <source>Not computed with</source>
        <translation>不与之计算</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a dataset</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Folder with your copies of the articles</source>
        <translation>存放您的文章副本的文件夹</translation>
    </message>
    <message>
        <source>Add a table of exchange rates</source>
        <translation>添加汇率表</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Datasets (*.sqlite *.db);;Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>数据集 (*.sqlite *.db);;表格 (*.csv *.tsv *.txt *.xlsx *.ods);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods *.sqlite *.db datapackage.json);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.ods *.sqlite *.db datapackage.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>载入映射</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>映射 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>%1 的位置</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it, with all that is in it?</source>
        <translation>%1 已存在。要替换它及其全部内容吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Disagreements</name>
    <message>
        <source>contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>%1 contradicts %2</source>
        <translation>%1 与 %2 矛盾</translation>
    </message>
    <message>
        <source>%1 revises %2</source>
        <translation>%1 修订了 %2</translation>
    </message>
    <message>
        <source>%1 replaces %2</source>
        <translation>%1 取代了 %2</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>statements differ</source>
        <translation>陈述不一致</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>There is no file in this folder that can be read.</source>
        <translation>此文件夹中没有可读取的文件。</translation>
    </message>
    <message numerus="yes">
        <source>These are %n things at once.</source>
        <translation>
            <numerusform>一次拖入了 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a file on this computer.</source>
        <translation>这不是本机上的文件。</translation>
    </message>
    <message>
        <source>Drop one dataset file, one table of figures, one folder with copies of the articles, or one table of exchange rates.</source>
        <translation>请拖放一个数据集文件、一个数字表格、一个含文章副本的文件夹，或一个汇率表。</translation>
    </message>
</context>
<context>
    <name>EditChecks</name>
    <message>
        <source>The statement has no subject.</source>
        <translation>这条陈述没有主体。</translation>
    </message>
    <message>
        <source>An observation needs a metric, and an event has none.</source>
        <translation>观测值必须有指标，事件则没有指标。</translation>
    </message>
    <message>
        <source>The entity would be its own ancestor.</source>
        <translation>这样该实体会成为自己的上级。</translation>
    </message>
</context>
<context>
    <name>EntityEdits</name>
    <message>
        <source>Another program has changed the names since. Reload the file and correct them again.</source>
        <translation>另一程序此后更改了名称。请重新载入文件后再更正。</translation>
    </message>
</context>
<context>
    <name>EventFlags</name>
    <message>
        <source>%1 event without a date is on the funding timeline.</source>
        <translation>%1 个没有日期的事件见融资时间线。</translation>
    </message>
    <message>
        <source>%1 events without a date are on the funding timeline.</source>
        <translation>%1 个没有日期的事件见融资时间线。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>FacetValues</name>
    <message>
        <source>market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Without a segment</source>
        <translation>未标细分领域</translation>
    </message>
    <message>
        <source>Without a region</source>
        <translation>未标地区</translation>
    </message>
</context>
<context>
    <name>FactDescription</name>
    <message>
        <source>This</source>
        <translation>本条</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Also of this event</source>
        <translation>同一事件的其他数字</translation>
    </message>
    <message>
        <source>%1 %2 per %3 (%4 to %5)</source>
        <translation>1 %3 = %1 %2（%4 至 %5）</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>换算</translation>
    </message>
    <message>
        <source>Rate implied</source>
        <translation>隐含汇率</translation>
    </message>
    <message>
        <source>Linked statements</source>
        <translation>相关陈述</translation>
    </message>
    <message>
        <source>Revises</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Revised by</source>
        <translation>被修订为</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>被取代为</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1，另一处为 %2</translation>
    </message>
    <message>
        <source>Statements do not fit together</source>
        <translation>陈述互相矛盾</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>文中写明</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>推断理由</translation>
    </message>
    <message>
        <source>Fiscal label</source>
        <translation>财年标注</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分领域</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>占比基数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化基准</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>陈述日期</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>衡量内容</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>两种解读</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>其一</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>其二</translation>
    </message>
    <message>
        <source>%1 of what it was</source>
        <translation>在原有基础上 %1</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>原文数字</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>文章本身</translation>
    </message>
    <message>
        <source>stated twice</source>
        <translation>陈述两次</translation>
    </message>
    <message>
        <source>stated %1 times</source>
        <translation>陈述 %1 次</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>日期为推断</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>period inferred</source>
        <translation>期间为推断</translation>
    </message>
    <message>
        <source>period unknown</source>
        <translation>期间未知</translation>
    </message>
    <message>
        <source>statements differ</source>
        <translation>陈述不一致</translation>
    </message>
    <message>
        <source>also stated: %1</source>
        <translation>另有陈述：%1</translation>
    </message>
    <message>
        <source>stated as %1</source>
        <translation>原文为 %1</translation>
    </message>
    <message>
        <source>charts follow %1</source>
        <translation>图表采用 %1</translation>
    </message>
    <message>
        <source>Fiscal period</source>
        <translation>财务期间</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>按%1</translation>
    </message>
</context>
<context>
    <name>FactSources</name>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 篇文章</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 篇文章</translation>
    </message>
    <message>
        <source>%1 table</source>
        <translation>%1 个表格</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 个表格</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>entries by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>%1, entered by hand</source>
        <translation>%1，手工录入</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>world</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation>亚太</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>占 %1</translation>
    </message>
    <message>
        <source>relative to %1</source>
        <translation>相对于 %1</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>reported</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>considered</source>
        <translation>考虑中</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Spin-off plan</source>
        <translation>分拆计划</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>其他事件</translation>
    </message>
    <message>
        <source>not joined by lines</source>
        <translation>不连线</translation>
    </message>
    <message>
        <source>approximate range</source>
        <translation>大致区间</translation>
    </message>
    <message>
        <source>machine-translated</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>FigureFlags</name>
    <message>
        <source>A share above 100 %</source>
        <translation>份额高于 100%</translation>
    </message>
    <message>
        <source>A part cannot be more than the whole. It is shown as stated.</source>
        <translation>部分不可能大于整体。此处照原样显示。</translation>
    </message>
    <message>
        <source>Shares of this market sum above 100 %</source>
        <translation>该市场的份额合计超过 100%</translation>
    </message>
    <message>
        <source>At least %1, together with: %2</source>
        <translation>至少 %1，与以下合计：%2</translation>
    </message>
    <message>
        <source>Does not follow from its levels</source>
        <translation>与其数值不符</translation>
    </message>
    <message>
        <source>Computed from them: %1, %2</source>
        <translation>由数值计算：%1，%2</translation>
    </message>
    <message>
        <source>A share of another market comes next to it</source>
        <translation>与另一市场的份额相接</translation>
    </message>
    <message>
        <source>Not joined and not compared with: %1</source>
        <translation>不连线、不比较：%1</translation>
    </message>
    <message>
        <source>Its period is a single day</source>
        <translation>期间只有一天</translation>
    </message>
    <message>
        <source>As the dataset has it: %1. Perhaps the day of publication or the last day of a longer period stands for it. It is not joined with figures of longer periods.</source>
        <translation>数据集中为：%1。可能是发布日，或以较长期间的最后一天代替整个期间。不与更长期间的数字相连。</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>tn</source>
        <translation>万亿</translation>
    </message>
    <message>
        <source>bn</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>m</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>第%1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>第%1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>第%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>第%1</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>% or pp</source>
        <translation>% 或百分点</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>first of two years</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>first of two months of a year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>last of two months of a year</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first of two days of a month</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last of two days of a month</comment>
        <translation>d日</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>its size is unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>This is not a SQLite database.</source>
        <translation>这不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>it ends within its first bytes</source>
        <translation>文件开头即中断</translation>
    </message>
    <message>
        <source>This is a database of another program, not a Plumbline dataset.</source>
        <translation>这是其他程序的数据库，不是 Plumbline 数据集。</translation>
    </message>
    <message>
        <source>The dataset was written by a newer Plumbline (format %1, this program reads %2). Update Plumbline to open it.</source>
        <translation>此数据集由较新版本的 Plumbline 写入（格式 %1，本程序可读 %2）。请更新 Plumbline 后打开。</translation>
    </message>
    <message>
        <source>The dataset has no format version.</source>
        <translation>数据集没有格式版本。</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>文件末尾缺失</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分领域</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>引文</translation>
    </message>
</context>
<context>
    <name>FirstLookText</name>
    <message>
        <source>The first %1 rows of %2.</source>
        <translation>%2 的前 %1 行。</translation>
    </message>
    <message>
        <source>Shown with the mapping of %1.</source>
        <translation>按 %1 的映射显示。</translation>
    </message>
    <message>
        <source>Shown from guesses: %1.</source>
        <translation>按猜测显示：%1。</translation>
    </message>
    <message>
        <source>%1 value could not be read.</source>
        <translation>%1 个值无法读取。</translation>
    </message>
    <message>
        <source>%1 values could not be read.</source>
        <translation>%1 个值无法读取。</translation>
    </message>
    <message>
        <source>%1 cannot be shown by guesses alone: %2</source>
        <translation>仅凭猜测无法显示 %1：%2</translation>
    </message>
</context>
<context>
    <name>FittedView</name>
    <message>
        <source>The view is open without what this dataset does not have: %1.</source>
        <translation>视图已打开，但此数据集没有：%1。</translation>
    </message>
    <message>
        <source>The view is open without what this dataset does not have: %1 and %2 more.</source>
        <translation>视图已打开，但此数据集没有：%1及另外 %2 项。</translation>
    </message>
    <message>
        <source>the fact “%1”</source>
        <translation>事实“%1”</translation>
    </message>
    <message>
        <source>the company “%1”</source>
        <translation>公司“%1”</translation>
    </message>
    <message>
        <source>the article “%1”</source>
        <translation>文章“%1”</translation>
    </message>
    <message>
        <source>the segment “%1”</source>
        <translation>细分领域“%1”</translation>
    </message>
    <message>
        <source>the region “%1”</source>
        <translation>地区“%1”</translation>
    </message>
    <message>
        <source>the metric “%1”</source>
        <translation>指标“%1”</translation>
    </message>
</context>
<context>
    <name>ForeignDatabase</name>
    <message>
        <source>The table cannot be read (%1).</source>
        <translation>无法读取这张表（%1）。</translation>
    </message>
    <message>
        <source>The next rows did not come within the time that is allowed; a view may have no end. Save its result as a table, and read that.</source>
        <translation>在允许的时间内没有得到后面的行；视图可能没有尽头。请把它的结果存为表，再读取那张表。</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Repair it with the program that wrote it, or use a backup.</source>
        <translation>数据库已损坏（%1）。请用写它的程序修复，或使用备份。</translation>
    </message>
</context>
<context>
    <name>FormGuess</name>
    <message>
        <source>it is the first row as wide as the table, and has no figures</source>
        <translation>它是第一个与表格同宽的行，且没有数字</translation>
    </message>
    <message>
        <source>it has no figures</source>
        <translation>其中没有数字</translation>
    </message>
    <message>
        <source>the first row has figures</source>
        <translation>第一行含有数字</translation>
    </message>
    <message>
        <source>numbers can be read in two ways, and semicolons between cells go with the decimal comma</source>
        <translation>数字有两种读法，而以分号分隔的单元格通常配小数逗号</translation>
    </message>
    <message>
        <source>numbers can be read in two ways; this one is the more frequent</source>
        <translation>数字有两种读法；这种更常见</translation>
    </message>
    <message>
        <source>all numbers can be read so</source>
        <translation>所有数字都可这样读</translation>
    </message>
    <message>
        <source>“%1” can be read in no other way</source>
        <translation>“%1”没有其他读法</translation>
    </message>
    <message>
        <source>“%1” has no other reading</source>
        <translation>“%1”没有其他读法</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; slashes mostly stand in American days</source>
        <translation>“%1”有两种读法；斜线多见于美式日期</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; this one is the more frequent</source>
        <translation>“%1”有两种读法；这种更常见</translation>
    </message>
    <message>
        <source>all days are the last of a year</source>
        <translation>所有日期都是一年的最后一天</translation>
    </message>
    <message>
        <source>all days are the last of a quarter</source>
        <translation>所有日期都是季度的最后一天</translation>
    </message>
    <message>
        <source>all days are the last of a month</source>
        <translation>所有日期都是月份的最后一天</translation>
    </message>
    <message>
        <source>all days are the first of a year</source>
        <translation>所有日期都是一年的第一天</translation>
    </message>
    <message>
        <source>all days are the first of a month</source>
        <translation>所有日期都是月份的第一天</translation>
    </message>
    <message>
        <source>the days lie anywhere in their months</source>
        <translation>日期散布在各月之中</translation>
    </message>
</context>
<context>
    <name>FormOptions</name>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>percent or points, unclear</source>
        <translation>百分比或百分点，不明</translation>
    </message>
    <message>
        <source>times (a multiple)</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>count</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>确切</translation>
    </message>
    <message>
        <source>range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>unit of a company</source>
        <translation>公司的业务单位</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>states it</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>repeats it</source>
        <translation>重申</translation>
    </message>
    <message>
        <source>qualifies it</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>dates it</source>
        <translation>说明日期</translation>
    </message>
</context>
<context>
    <name>FramePainter</name>
    <message>
        <source>Nothing of this page in the visible time.</source>
        <translation>可见时间内本页没有内容。</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Other bases, multiples and undated</source>
        <translation>其他基准、倍数与无日期</translation>
    </message>
    <message>
        <source>Revenue growth, year on year</source>
        <translation>收入同比增长</translation>
    </message>
    <message>
        <source>No growth figures in this dataset. Levels may have the figures that growth would be computed from.</source>
        <translation>此数据集没有增长数字。“数值”页或有可用于计算增长的数字。</translation>
    </message>
    <message>
        <source>Growth, year on year</source>
        <translation>同比增长</translation>
    </message>
    <message>
        <source>a pale bar spans the period that a figure covers</source>
        <translation>浅色条为数字所涵盖的期间</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message>
        <source>--companies: nothing is known of %1. This dataset has %2%3</source>
        <translation>--companies：不知道 %1。此数据集有 %2%3</translation>
    </message>
    <message>
        <source>Not a folder. Choose another target for --export.</source>
        <translation>不是文件夹。请为 --export 另选目标。</translation>
    </message>
    <message>
        <source>The folder cannot be made. Check its place and permissions.</source>
        <translation>无法创建文件夹。请检查其位置和权限。</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
</context>
<context>
    <name>HotJournal</name>
    <message>
        <source>The file was being changed together with another database. Open it once with the program that wrote it.</source>
        <translation>该文件曾与另一数据库一同修改而未完成。请先用写入它的程序打开一次。</translation>
    </message>
    <message>
        <source>There is no free name for a backup.</source>
        <translation>没有可用于备份的文件名。</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>The file changed while it was read. Nothing was imported; try again when it rests.</source>
        <translation>读取期间文件发生了变化。未导入任何内容；请等文件稳定后再试。</translation>
    </message>
    <message>
        <source>The mapping is for a table with other titles: its column %1 is “%2”, here it is “%3”. Nothing was imported.</source>
        <translation>该映射用于标题不同的表格：其第 %1 列为“%2”，此处为“%3”。未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>ImportTableStep</name>
    <message>
        <source>The one row of the table</source>
        <translation>表格仅有的一行</translation>
    </message>
    <message>
        <source>All %1 rows of the table</source>
        <translation>表格的全部 %1 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows: the first ones, then some from further down</source>
        <translation>%2 行中的 %1 行：开头的几行，以及后面的一些</translation>
    </message>
    <message>
        <source>%1 of about %2 rows: the first ones, then some from further down</source>
        <translation>约 %2 行中的 %1 行：开头的几行，以及后面的一些</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source> and %1 more</source>
        <translation> 等另外 %1 个</translation>
    </message>
    <message>
        <source>about %1 second</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 seconds</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 minute</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>每秒 %1 行</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余%1</translation>
    </message>
    <message>
        <source>%1 figure of %2 is in the dataset</source>
        <translation>%2 的 %1 个数字已在数据集中</translation>
    </message>
    <message>
        <source>%1 figures of %2 are in the dataset</source>
        <translation>%2 的 %1 个数字已在数据集中</translation>
    </message>
    <message>
        <source>%1 row read</source>
        <translation>读取了 %1 行</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>读取了 %1 行</translation>
    </message>
    <message>
        <source>%1 figure added</source>
        <translation>新增 %1 个数字</translation>
    </message>
    <message>
        <source>%1 figures added</source>
        <translation>新增 %1 个数字</translation>
    </message>
    <message>
        <source>%1 of them says again what another row says</source>
        <translation>其中 %1 个与另一行所说相同</translation>
    </message>
    <message>
        <source>%1 of them say again what another row says</source>
        <translation>其中 %1 个与另一行所说相同</translation>
    </message>
    <message>
        <source>%1 of them joins a figure that the dataset has from elsewhere</source>
        <translation>其中 %1 个并入数据集已有的其他来源的数字</translation>
    </message>
    <message>
        <source>%1 of them join figures that the dataset has from elsewhere</source>
        <translation>其中 %1 个并入数据集已有的其他来源的数字</translation>
    </message>
    <message>
        <source>%1 figure was there already</source>
        <translation>%1 个数字原已存在</translation>
    </message>
    <message>
        <source>%1 figures were there already</source>
        <translation>%1 个数字原已存在</translation>
    </message>
    <message>
        <source>%1 figure removed: the file no longer has it</source>
        <translation>移除 %1 个数字：文件中已不再有</translation>
    </message>
    <message>
        <source>%1 figures removed: the file no longer has them</source>
        <translation>移除 %1 个数字：文件中已不再有</translation>
    </message>
    <message>
        <source>%1 value is missing in the file</source>
        <translation>文件中缺 %1 个值</translation>
    </message>
    <message>
        <source>%1 values are missing in the file</source>
        <translation>文件中缺 %1 个值</translation>
    </message>
    <message>
        <source>%1 new company</source>
        <translation>%1 家新公司</translation>
    </message>
    <message>
        <source>%1 new companies</source>
        <translation>%1 家新公司</translation>
    </message>
    <message>
        <source>%1 new metric</source>
        <translation>%1 个新指标</translation>
    </message>
    <message>
        <source>%1 new metrics</source>
        <translation>%1 个新指标</translation>
    </message>
    <message>
        <source>Edit &gt; Undo takes the import back.</source>
        <translation>编辑 &gt; 撤销 可以撤回这次导入。</translation>
    </message>
    <message>
        <source>%1 figure updated: the file has changed there; a correction, if any, is replaced</source>
        <translation>更新 %1 个数字：文件中该处已更改；若有更正则已被取代</translation>
    </message>
    <message>
        <source>%1 figures updated: the file has changed there; corrections, if any, are replaced</source>
        <translation>更新 %1 个数字：文件中该处已更改；若有更正则已被取代</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Revenue growth</source>
        <translation>收入增长</translation>
    </message>
    <message>
        <source>Increase, measure not named</source>
        <translation>增幅，未指明衡量内容</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>Change of market share</source>
        <translation>市场份额变化</translation>
    </message>
    <message>
        <source>Rank by market share</source>
        <translation>市场份额排名</translation>
    </message>
    <message>
        <source>Market size</source>
        <translation>市场规模</translation>
    </message>
    <message>
        <source>Share of a larger total</source>
        <translation>占总量的份额</translation>
    </message>
    <message>
        <source>Share of operating profit</source>
        <translation>占营业利润的份额</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Amount raised</source>
        <translation>融资额</translation>
    </message>
    <message>
        <source>Amount invested</source>
        <translation>投资额</translation>
    </message>
    <message>
        <source>Contract value</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Countries and regions served</source>
        <translation>服务的国家和地区数</translation>
    </message>
    <message>
        <source>Provinces served</source>
        <translation>服务的省份数</translation>
    </message>
    <message>
        <source>Listed companies held</source>
        <translation>持有的上市公司数</translation>
    </message>
    <message>
        <source>Business arms</source>
        <translation>业务板块数</translation>
    </message>
    <message>
        <source>Types of suppliers</source>
        <translation>供应商类型数</translation>
    </message>
    <message>
        <source>Types of customers</source>
        <translation>客户类型数</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>联合体成员数</translation>
    </message>
    <message>
        <source>Duration in months</source>
        <translation>持续月数</translation>
    </message>
    <message>
        <source>Rank by computing power</source>
        <translation>计算能力排名</translation>
    </message>
    <message>
        <source>Rank by size</source>
        <translation>规模排名</translation>
    </message>
    <message>
        <source>Order of occurrence</source>
        <translation>先后次序</translation>
    </message>
    <message>
        <source>funding round</source>
        <translation>融资轮次</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>joint venture</source>
        <translation>合资企业</translation>
    </message>
    <message>
        <source>valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>listing plan</source>
        <translation>上市计划</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>regulatory action</source>
        <translation>监管行动</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>融资</translation>
    </message>
    <message>
        <source>invested</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>contract value</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>投资方</translation>
    </message>
    <message>
        <source>target</source>
        <translation>投资对象</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>监管机构</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>承接方</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>source</source>
        <translation>消息来源</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>builder</source>
        <translation>建设方</translation>
    </message>
    <message>
        <source>year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>quarter on quarter</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>三年内</translation>
    </message>
    <message>
        <source>kept out of totals</source>
        <translation>不计入合计</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>definition unclear</source>
        <translation>口径不明</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>措辞保留</translation>
    </message>
    <message>
        <source>word number</source>
        <translation>数字以文字写出</translation>
    </message>
    <message>
        <source>base inferred</source>
        <translation>基准为推断</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对说法</translation>
    </message>
    <message>
        <source>area inferred</source>
        <translation>地区为推断</translation>
    </message>
    <message>
        <source>unit unclear</source>
        <translation>单位不明</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>percent or points</source>
        <translation>百分比或百分点</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>count</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>中国澳门</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿拉伯联合酋长国</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>money raised or invested</source>
        <translation>融资或投资</translation>
    </message>
    <message>
        <source>valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>fine or regulator</source>
        <translation>罚款或监管</translation>
    </message>
    <message>
        <source>plan or launch</source>
        <translation>计划或发布</translation>
    </message>
    <message>
        <source>other event</source>
        <translation>其他事件</translation>
    </message>
    <message>
        <source>rise or fall</source>
        <translation>上升或下降</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>planned or considered</source>
        <translation>计划或考虑中</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>statements differ</source>
        <translation>陈述不一致</translation>
    </message>
    <message>
        <source>CNY below 100 m, 1 bn, 10 bn, 100 bn, and more</source>
        <translation>人民币 1 亿、10 亿、100 亿、1000 亿以下及以上</translation>
    </message>
    <message>
        <source>read with care</source>
        <translation>请谨慎解读</translation>
    </message>
    <message>
        <source>span of the date</source>
        <translation>日期可能的范围</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>several years</source>
        <translation>多年</translation>
    </message>
    <message>
        <source>other period</source>
        <translation>其他期间</translation>
    </message>
    <message>
        <source>time in which it lies</source>
        <translation>所处的时间</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>LensSwitches</name>
    <message>
        <source>Show &amp;computed figures</source>
        <translation>显示计算得出的数字(&amp;C)</translation>
    </message>
    <message>
        <source>Growth and earlier levels that follow from what the articles state</source>
        <translation>由文章写明的数字得出的增长和上一年的数值</translation>
    </message>
    <message>
        <source>Flags for what happened to the companies of the page</source>
        <translation>用旗标出本页各公司期间发生的事</translation>
    </message>
    <message>
        <source>Show e&amp;vents on charts</source>
        <translation>在图表上显示事件(&amp;V)</translation>
    </message>
</context>
<context>
    <name>LevelsChart</name>
    <message>
        <source>of %1</source>
        <translation>占 %1</translation>
    </message>
    <message>
        <source>relative to %1</source>
        <translation>相对于 %1</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>in %1, as stated; a pale bar spans the period</source>
        <translation>单位 %1，按原文数字；浅色条为所涵盖的期间</translation>
    </message>
    <message>
        <source>as stated; a pale bar spans the period</source>
        <translation>按原文数字；浅色条为所涵盖的期间</translation>
    </message>
    <message>
        <source>No figures of this kind. Choose a metric and a unit above the chart.</source>
        <translation>没有这类数字。请在图表上方选择指标和单位。</translation>
    </message>
    <message>
        <source>in %1 at rates that the articles imply, as stated in brackets; a pale bar spans the period</source>
        <translation>以 %1 计，按文章隐含的汇率换算，括号内为原文数字；浅色条表示期间</translation>
    </message>
    <message>
        <source>No rate into %1: as stated</source>
        <translation>没有折算为 %1 的汇率：按原文显示</translation>
    </message>
    <message>
        <source>in %1 at the rates of %2, else those that the articles imply, as stated in brackets; a pale bar spans the period</source>
        <translation>以 %1 计，按 %2 的汇率，其余按文章隐含的汇率，括号内为原文；浅色条表示期间</translation>
    </message>
    <message>
        <source>in %1, as stated, day by day</source>
        <translation>单位 %1，按原文，逐日</translation>
    </message>
    <message>
        <source>as stated, day by day</source>
        <translation>按原文，逐日</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a dataset file</source>
        <translation>打开数据集文件</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open &amp;bundled dataset</source>
        <translation>打开内置数据集(&amp;B)</translation>
    </message>
    <message>
        <source>Export &amp;image…</source>
        <translation>导出图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>导出数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Attach article copies…</source>
        <translation>附加文章副本(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation>取消附加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Bundled dataset</source>
        <translation>内置数据集</translation>
    </message>
    <message>
        <source>Open the dataset that comes with Plumbline</source>
        <translation>打开 Plumbline 自带的数据集</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>入门(&amp;S)</translation>
    </message>
    <message>
        <source>Save facts with their sources as a table</source>
        <translation>将事实连同来源保存为表格</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the chart with its legend and sources</source>
        <translation>打印图表及其图例和来源</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>See the chart as it will be printed</source>
        <translation>查看图表的打印效果</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the rows, the chart or the passage that has the focus</source>
        <translation>复制当前所在的表格行、图表或引文</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>导入(&amp;M)…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take the figures of a CSV file, a spreadsheet or a database into a dataset</source>
        <translation>把 CSV 文件、电子表格或数据库中的数字导入数据集</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>No column has the values. Choose it.</source>
        <translation>没有数值列。请选择。</translation>
    </message>
    <message>
        <source>Several columns have values. Say what their titles are: companies, metrics or periods.</source>
        <translation>有多个数值列。请说明其标题是什么：公司、指标还是期间。</translation>
    </message>
    <message>
        <source>No column has the company. Choose it, or name the one that all rows are about.</source>
        <translation>没有公司列。请选择，或填写所有行所属的公司。</translation>
    </message>
    <message>
        <source>Nothing says what the values measure. Choose a column, or name the metric.</source>
        <translation>没有说明数值衡量什么。请选择一列，或填写指标。</translation>
    </message>
    <message>
        <source>No column has the period. Choose it, or give the one that all rows are of.</source>
        <translation>没有期间列。请选择，或填写所有行所属的期间。</translation>
    </message>
</context>
<context>
    <name>MappingAspect</name>
    <message>
        <source>Guessed: the first table with content</source>
        <translation>猜测：第一个有内容的表</translation>
    </message>
    <message>
        <source>Guessed from the first lines of the file</source>
        <translation>根据文件开头的几行猜测</translation>
    </message>
    <message>
        <source>Usual; nothing in the table says otherwise</source>
        <translation>惯例；表中没有相反的迹象</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>猜测：%1</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>字符编码(&amp;L)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16LE)</source>
        <translation>Unicode (UTF-16LE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16BE)</source>
        <translation>Unicode (UTF-16BE)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030)</source>
        <translation>简体中文 (GB18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文 (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>日文 (Shift_JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韩文 (EUC-KR)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧 (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-1)</source>
        <translation>西欧 (ISO-8859-1)</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-15)</source>
        <translation>西欧 (ISO-8859-15)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文 (Windows-1251)</translation>
    </message>
    <message>
        <source>Columns &amp;end at</source>
        <translation>列分隔符(&amp;E)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引号(&amp;Q)</translation>
    </message>
    <message>
        <source>Double &quot;…&quot;</source>
        <translation>双引号 &quot;…&quot;</translation>
    </message>
    <message>
        <source>Single &apos;…&apos;</source>
        <translation>单引号 &apos;…&apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>T&amp;itles</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>No row with titles</source>
        <translation>没有标题行</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Year, month, day: 2019-07-21</source>
        <translation>年、月、日：2019-07-21</translation>
    </message>
    <message>
        <source>Day, month, year: 21/07/2019</source>
        <translation>日、月、年：21/07/2019</translation>
    </message>
    <message>
        <source>Month, day, year: 07/21/2019</source>
        <translation>月、日、年：07/21/2019</translation>
    </message>
    <message>
        <source>A date st&amp;ands for</source>
        <translation>日期代表(&amp;A)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>The month it lies in</source>
        <translation>所在的月</translation>
    </message>
    <message>
        <source>The quarter it lies in</source>
        <translation>所在的季度</translation>
    </message>
    <message>
        <source>The year it lies in</source>
        <translation>所在的年</translation>
    </message>
    <message>
        <source>&amp;Fiscal years end on</source>
        <translation>财年结束于(&amp;F)</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Plain numbers are in &amp;units of</source>
        <translation>纯数字的单位(&amp;U)</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Thousand</source>
        <translation>千</translation>
    </message>
    <message>
        <source>Ten thousand (万)</source>
        <translation>万</translation>
    </message>
    <message>
        <source>Million</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>Hundred million (亿)</source>
        <translation>亿</translation>
    </message>
    <message>
        <source>Billion</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>Several columns with &amp;values</source>
        <translation>多个数值列(&amp;V)</translation>
    </message>
    <message>
        <source>Their titles say nothing of the figures</source>
        <translation>标题与数字无关</translation>
    </message>
    <message>
        <source>A column for each company</source>
        <translation>每家公司一列</translation>
    </message>
    <message>
        <source>A column for each metric</source>
        <translation>每个指标一列</translation>
    </message>
    <message>
        <source>A column for each period</source>
        <translation>每个期间一列</translation>
    </message>
    <message>
        <source>As used for %1</source>
        <translation>与 %1 所用相同</translation>
    </message>
    <message>
        <source>Chosen; the guess was: %1</source>
        <translation>已选定；原来的猜测：%1</translation>
    </message>
    <message>
        <source>The names of the columns</source>
        <translation>列名</translation>
    </message>
</context>
<context>
    <name>MappingCodec</name>
    <message>
        <source>This is not a mapping: no JSON object (%1 at byte %2).</source>
        <translation>这不是映射：不是 JSON 对象（字节 %2 处：%1）。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>A mapping has at most %1 MB.</source>
        <translation>映射最大为 %1 MB。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取该文件（%1）。</translation>
    </message>
    <message>
        <source>The mapping has a key that this program does not know.</source>
        <translation>映射中有本程序不认识的键。</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for it.</source>
        <translation>“%1”不是此处可用的词。</translation>
    </message>
    <message>
        <source>One character or none is expected.</source>
        <translation>此处应为一个字符或为空。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected.</source>
        <translation>此处应为 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>This is not a mapping of a version that this program reads.</source>
        <translation>此映射的版本不是本程序能读的版本。</translation>
    </message>
    <message>
        <source>A table has at most %1 columns.</source>
        <translation>表格最多有 %1 列。</translation>
    </message>
    <message>
        <source>A day as MM-DD is expected, such as 03-31.</source>
        <translation>此处应为 MM-DD 形式的日期，如 03-31。</translation>
    </message>
</context>
<context>
    <name>MappingGuess</name>
    <message>
        <source>it is the name of the file</source>
        <translation>取自文件名</translation>
    </message>
    <message>
        <source>%1 of all rows: %2</source>
        <translation>所有行的%1：%2</translation>
    </message>
    <message>
        <source>it is the title of the values</source>
        <translation>取自数值列的标题</translation>
    </message>
    <message>
        <source>it stands above the table</source>
        <translation>它写在表格上方</translation>
    </message>
    <message>
        <source>“%1” stands above the titles</source>
        <translation>标题上方写有“%1”</translation>
    </message>
    <message>
        <source>nothing in the table says a unit; change it where the figures are money</source>
        <translation>表格未说明单位；若为金额请更改</translation>
    </message>
    <message>
        <source>“%1” is: %2</source>
        <translation>“%1”是：%2</translation>
    </message>
    <message>
        <source>Row %1 has the titles</source>
        <translation>第 %1 行为标题</translation>
    </message>
    <message>
        <source>There are no titles</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>Decimals stand behind a comma</source>
        <translation>小数点为逗号</translation>
    </message>
    <message>
        <source>Decimals stand behind a point</source>
        <translation>小数点为句点</translation>
    </message>
    <message>
        <source>Days are month, day, year</source>
        <translation>日期为月、日、年</translation>
    </message>
    <message>
        <source>Days are day, month, year</source>
        <translation>日期为日、月、年</translation>
    </message>
    <message>
        <source>its title says so</source>
        <translation>其标题如此表明</translation>
    </message>
    <message>
        <source>its cells are of type %1</source>
        <translation>其单元格类型为%1</translation>
    </message>
    <message>
        <source>A day stands for its month</source>
        <translation>日期代表其所在月份</translation>
    </message>
    <message>
        <source>A day stands for its quarter</source>
        <translation>日期代表其所在季度</translation>
    </message>
    <message>
        <source>A day stands for its year</source>
        <translation>日期代表其所在年份</translation>
    </message>
    <message>
        <source>A day stands for itself</source>
        <translation>日期代表当天</translation>
    </message>
    <message>
        <source>it is the first column of texts</source>
        <translation>它是第一个文本列</translation>
    </message>
    <message>
        <source>it is the next column of texts</source>
        <translation>它是下一个文本列</translation>
    </message>
    <message>
        <source>A column per period</source>
        <translation>每列一个期间</translation>
    </message>
    <message>
        <source>the titles of the columns with figures are periods</source>
        <translation>含数字各列的标题是期间</translation>
    </message>
    <message>
        <source>A column per company</source>
        <translation>每列一家公司</translation>
    </message>
    <message>
        <source>several columns have figures, and none says who they are about</source>
        <translation>有多列数字，且没有一列说明所属公司</translation>
    </message>
    <message>
        <source>A column per metric</source>
        <translation>每列一个指标</translation>
    </message>
    <message>
        <source>several columns have figures, and their titles seem to say of what</source>
        <translation>有多列数字，其标题似乎说明了衡量什么</translation>
    </message>
    <message>
        <source>nothing says the unit of “%1”; change it where the figures are money</source>
        <translation>没有内容说明“%1”的单位；若数字为金额，请更改</translation>
    </message>
    <message>
        <source>The names of the columns are the titles</source>
        <translation>列名即为标题</translation>
    </message>
    <message>
        <source>a database has a name for each</source>
        <translation>数据库中每一列都有名称</translation>
    </message>
</context>
<context>
    <name>MappingLibrary</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>This is not a file of notes.</source>
        <translation>这不是笔记文件。</translation>
    </message>
    <message>
        <source>A newer Plumbline has written these notes. Use that one to see them.</source>
        <translation>这些笔记由更新版本的 Plumbline 写成。请用那个版本查看。</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>笔记需要文字。</translation>
    </message>
    <message>
        <source>This note is too long: at most %1 characters.</source>
        <translation>笔记太长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This note does not say what it is about.</source>
        <translation>这条笔记没有说明它关于什么。</translation>
    </message>
    <message>
        <source>There are more notes than %1. Divide the file.</source>
        <translation>笔记多于 %1 条。请拆分文件。</translation>
    </message>
</context>
<context>
    <name>NotesFile</name>
    <message>
        <source>The notes cannot be read.</source>
        <translation>无法读取笔记。</translation>
    </message>
    <message>
        <source>This file is too long for notes.</source>
        <translation>作为笔记，这个文件太长。</translation>
    </message>
    <message>
        <source>The notes could not be written. Nothing was changed.</source>
        <translation>无法写入笔记。未作任何更改。</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>There are as many notes as there can be.</source>
        <translation>笔记数量已达上限。</translation>
    </message>
</context>
<context>
    <name>OdsFile</name>
    <message>
        <source>The file has no such sheet.</source>
        <translation>文件中没有这个工作表。</translation>
    </message>
    <message>
        <source>The file is encrypted. Save it without a password.</source>
        <translation>文件已加密。请另存为不带密码的文件。</translation>
    </message>
</context>
<context>
    <name>OriginReader</name>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation>文本超过 %1 字节。</translation>
    </message>
    <message>
        <source>The value is not a text.</source>
        <translation>值不是文本。</translation>
    </message>
    <message>
        <source>The value is not a JSON array of at most %1 texts.</source>
        <translation>值不是最多含 %1 个文本的 JSON 数组。</translation>
    </message>
    <message>
        <source>The value is not a SHA-256.</source>
        <translation>值不是 SHA-256。</translation>
    </message>
    <message>
        <source>The number of the row is not one from 1.</source>
        <translation>行号不是从 1 起的整数。</translation>
    </message>
    <message>
        <source>No table has so many columns.</source>
        <translation>没有表格有这么多列。</translation>
    </message>
    <message>
        <source>The value is not a file name.</source>
        <translation>值不是文件名。</translation>
    </message>
    <message>
        <source>A statement comes from a table that does not exist.</source>
        <translation>有陈述来自不存在的表格。</translation>
    </message>
    <message>
        <source>The value is not a day.</source>
        <translation>值不是日期。</translation>
    </message>
    <message>
        <source>A statement comes from a row that does not exist.</source>
        <translation>有陈述来自不存在的行。</translation>
    </message>
</context>
<context>
    <name>PackageDescriptor</name>
    <message>
        <source>There is no such file. A data package is a folder with datapackage.json.</source>
        <translation>没有这个文件。数据包是含有 datapackage.json 的文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件超过 %1 MB。</translation>
    </message>
    <message>
        <source>This is not a JSON object (%1 at byte %2).</source>
        <translation>这不是 JSON 对象（%1，位于第 %2 字节）。</translation>
    </message>
    <message>
        <source>The package has no such table.</source>
        <translation>数据包中没有这个表。</translation>
    </message>
    <message>
        <source>The path must be the name of a file in the same folder.</source>
        <translation>路径必须是同一文件夹中的文件名。</translation>
    </message>
    <message>
        <source>The fields must be: %1.</source>
        <translation>字段必须为：%1。</translation>
    </message>
    <message>
        <source>The package has no name.</source>
        <translation>数据包没有名称。</translation>
    </message>
</context>
<context>
    <name>PackageReader</name>
    <message>
        <source>&quot;%1&quot; is not a number in plain decimals, like 600000000 or 0.5.</source>
        <translation>“%1”不是普通的十进制数，例如 600000000 或 0.5。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
        <translation>“%1”不属于：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an identifier of lower-case letters, digits, points and hyphens.</source>
        <translation>“%1”不是由小写字母、数字、点和连字符组成的标识符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day as YYYY-MM-DD.</source>
        <translation>“%1”不是 YYYY-MM-DD 形式的日期。</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>第一行必须是列名。</translation>
    </message>
    <message>
        <source>The columns must be: %1.</source>
        <translation>各列必须为：%1。</translation>
    </message>
    <message>
        <source>The record has %1 fields instead of %2.</source>
        <translation>记录有 %1 个字段，应为 %2 个。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation>文本含有控制字符。</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>The record has %1 field instead of %2.</source>
        <translation>记录有 %1 个字段，应为 %2 个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of any year. Write MM-DD, such as 03-31; 02-29 stands for the last day of February.</source>
        <translation>“%1”不是任何一年中的日期。请写作 MM-DD，如 03-31；02-29 表示二月的最后一天。</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation>文本超过 %1 字节。</translation>
    </message>
    <message>
        <source>The value is not a text.</source>
        <translation>值不是文本。</translation>
    </message>
    <message>
        <source>The value is not a whole number.</source>
        <translation>值不是整数。</translation>
    </message>
    <message>
        <source>The value is not a number that a market could have.</source>
        <translation>这个数值在市场中不可能出现。</translation>
    </message>
</context>
<context>
    <name>PackageWriter</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>Funding timeline</source>
        <translation>融资时间线</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
</context>
<context>
    <name>PartReader</name>
    <message>
        <source>The part declares entities, which no spreadsheet program writes. It was not read.</source>
        <translation>这一部分声明了实体，表格程序不会这样写，因此没有读取。</translation>
    </message>
    <message>
        <source>The part is damaged (line %1: %2). Save the file anew.</source>
        <translation>这一部分已损坏（第 %1 行：%2）。请重新保存文件。</translation>
    </message>
</context>
<context>
    <name>PassageEdits</name>
    <message>
        <source>Your copy of the article has no paragraph %1.</source>
        <translation>您的文章副本没有第 %1 段。</translation>
    </message>
    <message>
        <source>Paragraph %1 of the article does not have the words “%2”. Mark words that both have, letter for letter: mostly the figure.</source>
        <translation>文章第 %1 段没有“%2”这些字词。请标出两者逐字相同的字词：通常是数字。</translation>
    </message>
    <message>
        <source>Paragraph %1 of the article has the words “%2” several times. Mark a few more words beside them.</source>
        <translation>文章第 %1 段多次出现“%2”。请连同旁边的几个字词一起标出。</translation>
    </message>
    <message>
        <source>The place in the article itself is needed, too. Attach your copy of it first (Sources &gt; Attach article copies).</source>
        <translation>还需要它在文章原文中的位置。请先附加您的副本（来源 &gt; 附加文章副本）。</translation>
    </message>
    <message>
        <source>The other passages of this statement stand in another article. What two articles say is two statements; they share a mark when they speak of the same.</source>
        <translation>这条陈述的其他段落在另一篇文章中。两篇文章所说的是两条陈述；说的是同一件事时，它们共用一个标记。</translation>
    </message>
    <message>
        <source>Mark the words that carry the statement: mostly the figure with its unit.</source>
        <translation>请标出承载这条陈述的字词：通常是数字及其单位。</translation>
    </message>
    <message>
        <source>Mark words of one paragraph.</source>
        <translation>请只在一个段落内标出字词。</translation>
    </message>
    <message>
        <source>Mark at most nine words: the phrase, not the sentence.</source>
        <translation>最多标出九个词：标短语，不标整句。</translation>
    </message>
</context>
<context>
    <name>PassageReader</name>
    <message>
        <source>More text belongs here than can be shown.</source>
        <translation>此处的文本多于可显示的长度。</translation>
    </message>
    <message>
        <source>The place ends before it starts.</source>
        <translation>位置的结束早于开始。</translation>
    </message>
    <message>
        <source>The passage does not lie in its paragraph of the digest.</source>
        <translation>引文不在摘要的相应段落中。</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture would be too large. Choose a smaller scale, or SVG or PDF.</source>
        <translation>图片会过大。请选择较小的倍数，或 SVG、PDF。</translation>
    </message>
</context>
<context>
    <name>RateCheck</name>
    <message>
        <source>“%1” is not a currency of ISO 4217, such as CNY, USD or EUR.</source>
        <translation>“%1”不是 ISO 4217 货币代码，例如 CNY、USD、EUR。</translation>
    </message>
    <message>
        <source>Base and quote are both %1.</source>
        <translation>base 与 quote 都是 %1。</translation>
    </message>
    <message>
        <source>The source is missing: say where the rate is from.</source>
        <translation>缺少来源：请写明汇率出处。</translation>
    </message>
    <message>
        <source>The rate is negative.</source>
        <translation>汇率为负数。</translation>
    </message>
    <message>
        <source>The rate is zero.</source>
        <translation>汇率为零。</translation>
    </message>
    <message>
        <source>%1 is beyond what a rate can be, 0.000001 to 1000000.</source>
        <translation>%1 超出汇率的可能范围，即 0.000001 到 1000000。</translation>
    </message>
    <message>
        <source>Two rates for %1: %2 here, %3 in line %4. Neither is used.</source>
        <translation>%1 有两个汇率：此处为 %2，第 %4 行为 %3。两者都不使用。</translation>
    </message>
    <message>
        <source>%1 is more than five times away from %2. Is the point misplaced, or are base and quote swapped?</source>
        <translation>%1 与%2相差五倍以上。是否小数点错位，或 base 与 quote 颠倒？</translation>
    </message>
    <message>
        <source>%1, which “%2” implies</source>
        <translation>“%2”隐含的 %1</translation>
    </message>
    <message>
        <source>the rates beside it, such as %1 in line %2</source>
        <translation>相邻的汇率（例如第 %2 行的 %1）</translation>
    </message>
    <message>
        <source>%1 overlaps %2 of line %3. A figure that lies in both gets a rate of neither.</source>
        <translation>%1 与第 %3 行的 %2 部分重叠。同时位于两者之中的数字不取其中任何一个。</translation>
    </message>
</context>
<context>
    <name>RateTableReader</name>
    <message>
        <source>This is UTF-16 or no text at all. Save the table as CSV in UTF-8.</source>
        <translation>这是 UTF-16 或根本不是文本。请另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>The first line must name the columns date (or period), base, quote, rate and source, with commas between.</source>
        <translation>第一行必须写明列名 date（或 period）、base、quote、rate、source，以逗号分隔。</translation>
    </message>
    <message>
        <source>Here they are parted by something else.</source>
        <translation>此处使用了其他分隔符。</translation>
    </message>
    <message>
        <source>A table of rates has at most %1 MB.</source>
        <translation>汇率表最大为 %1 MB。</translation>
    </message>
    <message>
        <source>A table of rates has at most %1 rows.</source>
        <translation>汇率表最多有 %1 行。</translation>
    </message>
    <message>
        <source>This row has %1 cells, the first line names %2 columns.</source>
        <translation>此行有 %1 个单元格，第一行有 %2 个列名。</translation>
    </message>
    <message>
        <source>“%1” is no day and no period. Write 2019-07-21, 2019-07, 2019-Q3, 2019-H2, 2019 or 2019-04-01/2020-03-31.</source>
        <translation>“%1”既不是日期，也不是时期。请写成 2019-07-21、2019-07、2019-Q3、2019-H2、2019 或 2019-04-01/2020-03-31。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write the rate in plain decimals with a point: 6.9006.</source>
        <translation>“%1”不是数字。请用小数点写成普通小数：6.9006。</translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes.</source>
        <translation>某个单元格超过 %1 字节。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save the table as CSV in UTF-8.</source>
        <translation>文本不是有效的 UTF-8。请另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>There is a control character in this row.</source>
        <translation>此行含有控制字符。</translation>
    </message>
    <message>
        <source>What stands above it is used, nothing from here on.</source>
        <translation>其上的内容照常使用，此后的不使用。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ReadableFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file cannot be reached. Check the permissions of its folder.</source>
        <translation>无法访问文件。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>This is a folder, not a dataset file.</source>
        <translation>这是文件夹，不是数据集文件。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB, the limit for a dataset here.</source>
        <translation>文件超过 %1 GB，这是数据集的上限。</translation>
    </message>
    <message>
        <source>You have no permission to read the file.</source>
        <translation>没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>No private copy could be made in the folder for temporary files. Is its disk full?</source>
        <translation>无法在临时文件夹中创建专用副本。磁盘是否已满？</translation>
    </message>
    <message>
        <source>Another program has not finished writing this file. A private copy is shown, as of now.</source>
        <translation>另一程序尚未写完此文件。现在显示的是当前内容的专用副本。</translation>
    </message>
    <message>
        <source>The file is in a mode in which reading would leave files beside it. A private copy is shown.</source>
        <translation>按此文件的模式，读取会在旁边留下其他文件。现在显示的是专用副本。</translation>
    </message>
</context>
<context>
    <name>RegularFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation>无法打开文件（%1）。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is read of an article.</source>
        <translation>文件超过 %1 MB，这是读取一篇文章的上限。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Another program has removed it already. Reload the file.</source>
        <translation>另一程序已将它删除。请重新载入文件。</translation>
    </message>
</context>
<context>
    <name>RowChanger</name>
    <message>
        <source>Rows of this table cannot be changed.</source>
        <translation>此表的行不能更改。</translation>
    </message>
    <message>
        <source>The row has not as many cells as the table.</source>
        <translation>该行的单元格数与表不符。</translation>
    </message>
    <message>
        <source>Another program has removed this row since it was read. Nothing was changed; reload the file.</source>
        <translation>读入之后另一程序删除了这一行。未作任何更改；请重新载入文件。</translation>
    </message>
    <message>
        <source>Another program has changed this row since it was read. Nothing was changed here; reload the file and correct it again.</source>
        <translation>读入之后另一程序更改了这一行。此处未作任何更改；请重新载入文件后再更正。</translation>
    </message>
    <message>
        <source>An observation needs a metric, and an event has none.</source>
        <translation>观测值必须有指标，事件则没有指标。</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>没有 %1“%2”。</translation>
    </message>
</context>
<context>
    <name>RowConverter</name>
    <message>
        <source>A number such as %1 is expected, or n/a, a dash or nothing where there is none.</source>
        <translation>此处应为数字，如 %1；没有数值时写 n/a、短横线或留空。</translation>
    </message>
    <message>
        <source>The value is larger than any that a market could have.</source>
        <translation>数值大于市场可能有的任何数值。</translation>
    </message>
    <message>
        <source>A rank is a whole number from 1.</source>
        <translation>排名是从 1 开始的整数。</translation>
    </message>
    <message>
        <source>The cell says another unit than the table does beside it.</source>
        <translation>单元格的单位与表中其旁所示的单位不同。</translation>
    </message>
    <message>
        <source>Nothing says the unit of the number. Choose a column or a unit for all rows.</source>
        <translation>没有说明数字的单位。请选择单位列，或为所有行选择单位。</translation>
    </message>
    <message>
        <source>The spreadsheet has an error value here. Mend it there.</source>
        <translation>电子表格此处为错误值。请在表格中修正。</translation>
    </message>
    <message>
        <source>A number is expected, not a day or a truth value.</source>
        <translation>此处应为数字，而非日期或逻辑值。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the titles are %2. Is a delimiter inside a text without quotes?</source>
        <translation>此行有 %1 个单元格，标题有 %2 个。是否有分隔符出现在未加引号的文本中？</translation>
    </message>
    <message>
        <source>A unit is expected: a currency such as USD or CNY million, %, count, multiple or rank.</source>
        <translation>此处应为单位：货币（如 USD 或 CNY million）、%、count、multiple 或 rank。</translation>
    </message>
    <message>
        <source>A status is expected: reported (actual), estimated, forecast, planned or considered.</source>
        <translation>此处应为状态：reported（actual）、estimated、forecast、planned 或 considered。</translation>
    </message>
    <message>
        <source>A name is expected.</source>
        <translation>此处应为名称。</translation>
    </message>
    <message>
        <source>%1 This one is too long or has control characters.</source>
        <translation>%1此名称过长或含有控制字符。</translation>
    </message>
    <message>
        <source>The name of a metric is expected.</source>
        <translation>此处应为指标名称。</translation>
    </message>
    <message>
        <source>The name of a company is expected.</source>
        <translation>此处应为公司名称。</translation>
    </message>
    <message>
        <source>A period or a day is expected, such as 2019-Q3, Jul 2019, 2019, FY2020 or 2019-07-21.</source>
        <translation>此处应为期间或日期，如 2019-Q3、Jul 2019、2019、FY2020 或 2019-07-21。</translation>
    </message>
</context>
<context>
    <name>RowShaper</name>
    <message>
        <source>An observation needs a metric, and an event has none.</source>
        <translation>观测值必须有指标，事件则没有指标。</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>没有 %1“%2”。</translation>
    </message>
    <message>
        <source>The paragraphs of a digest must count from 1 without gaps; %1 is due.</source>
        <translation>摘要的段落必须从 1 起连续编号；此处应为 %1。</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>The file could not be written (%1). Nothing was changed.</source>
        <translation>无法写入文件（%1）。未作任何更改。</translation>
    </message>
    <message>
        <source>This is a folder. Give the name of a file.</source>
        <translation>这是文件夹。请给出文件名。</translation>
    </message>
    <message>
        <source>This is not an ordinary file, and was left alone.</source>
        <translation>这不是普通文件，未作改动。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>文件夹不存在。</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The file that cannot be read could not be put aside. Nothing was changed.</source>
        <translation>无法将读不出的文件移开。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>This is not a file of saved views.</source>
        <translation>这不是已存视图的文件。</translation>
    </message>
    <message>
        <source>A newer Plumbline has written these saved views.</source>
        <translation>这些视图由较新版本的 Plumbline 保存。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>名称过长。</translation>
    </message>
    <message>
        <source>There are more saved views than can be shown.</source>
        <translation>已存视图多于可显示的数量。</translation>
    </message>
    <message>
        <source>A saved view has no name, or a name that is taken or too long.</source>
        <translation>有一个已存视图没有名称，或名称重复、过长。</translation>
    </message>
</context>
<context>
    <name>SavedViewsFile</name>
    <message>
        <source>The saved views cannot be read.</source>
        <translation>无法读取已存视图。</translation>
    </message>
    <message>
        <source>This file is too long for saved views.</source>
        <translation>此文件过大，不会是已存视图。</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
</context>
<context>
    <name>SceneLayout</name>
    <message>
        <source>‹ %1 earlier</source>
        <translation>‹ 之前 %1 条</translation>
    </message>
    <message>
        <source>%1 later ›</source>
        <translation>之后 %1 条 ›</translation>
    </message>
    <message>
        <source>%1 label hidden</source>
        <translation>隐藏了 %1 个标签</translation>
    </message>
    <message>
        <source>%1 labels hidden</source>
        <translation>隐藏了 %1 个标签</translation>
    </message>
    <message>
        <source>%1 event out of sight</source>
        <translation>视野外有 %1 个事件</translation>
    </message>
    <message>
        <source>%1 events out of sight</source>
        <translation>视野外有 %1 个事件</translation>
    </message>
</context>
<context>
    <name>Searchable</name>
    <message>
        <source>%1 fact</source>
        <translation>%1 条事实</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 条事实</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>business unit</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <translation>第 %1 段</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>“%1” makes no sense.</source>
        <translation>“%1”无法理解。</translation>
    </message>
    <message>
        <source>It is not a session of Plumbline.</source>
        <translation>这不是 Plumbline 的会话文件。</translation>
    </message>
    <message>
        <source>It was written by a newer Plumbline.</source>
        <translation>它由较新版本的 Plumbline 写入。</translation>
    </message>
    <message>
        <source>It is too large to be a session.</source>
        <translation>文件过大，不会是会话。</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>The last session cannot be restored. %1 It could not be moved out of the way, so sessions are not kept until it is.</source>
        <translation>无法恢复上次的会话。%1文件无法移开，在移开之前不会保存会话。</translation>
    </message>
    <message>
        <source>The last session cannot be restored. %1 It is kept as %2.</source>
        <translation>无法恢复上次的会话。%1原文件已存为 %2。</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>market not named</source>
        <translation>市场未指明</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>占 %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>no level stated</source>
        <translation>文中未给出份额</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>levels, changes without a level, and ranks on one time axis</source>
        <translation>份额、未给出份额的变化与排名，同一时间轴</translation>
    </message>
    <message>
        <source>No market shares or ranks in this dataset.</source>
        <translation>此数据集没有市场份额或排名。</translation>
    </message>
</context>
<context>
    <name>ShownOrigin</name>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>column %1, “%2”</source>
        <translation>第 %1 列“%2”</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Imported on %1.</source>
        <translation>导入于 %1。</translation>
    </message>
    <message>
        <source>Corrected since the import to %1.</source>
        <translation>导入后已更正为 %1。</translation>
    </message>
</context>
<context>
    <name>ShownPassage</name>
    <message>
        <source>states it</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>repeats it</source>
        <translation>重申</translation>
    </message>
    <message>
        <source>qualifies it</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>dates it</source>
        <translation>说明日期</translation>
    </message>
</context>
<context>
    <name>SourceNotes</name>
    <message>
        <source>Marks without a number had no room for one; their sources are in this list.</source>
        <translation>未编号的标记没有空间容纳编号；其来源也在此列表中。</translation>
    </message>
    <message>
        <source>Source: the articles above. Plumbline, %1.</source>
        <translation>来源：以上文章。Plumbline，%1。</translation>
    </message>
    <message>
        <source>Source: the tables above. Plumbline, %1.</source>
        <translation>来源：上列表格。Plumbline，%1。</translation>
    </message>
    <message>
        <source>Source: the articles and tables above. Plumbline, %1.</source>
        <translation>来源：上列文章和表格。Plumbline，%1。</translation>
    </message>
    <message>
        <source>Source: as listed above. Plumbline, %1.</source>
        <translation>来源：见以上列表。Plumbline，%1。</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>The file is of another kind than the mapping says. Choose its table anew.</source>
        <translation>文件的类型与映射所说的不同。请重新选择表。</translation>
    </message>
    <message>
        <source>The file was changed by another program while it was read. Try again.</source>
        <translation>读取期间文件被其他程序更改。请重试。</translation>
    </message>
</context>
<context>
    <name>SpreadsheetTable</name>
    <message>
        <source>Cells to the right of column %1, the last one that is read, were left out: %2.</source>
        <translation>只读取到 %1 列，其右侧的单元格已略去：%2 个。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 处</translation>
    </message>
    <message>
        <source>Cells are merged (%1): the value stands in the first of them alone.</source>
        <translation>有合并的单元格（%1）：值只在其中第一个。</translation>
    </message>
    <message>
        <source>The file has no sheets with cells.</source>
        <translation>文件中没有含单元格的工作表。</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>Such a row stands there already (%1).</source>
        <translation>已有这样一行（%1）。</translation>
    </message>
    <message>
        <source>The row refers to one that does not exist; a passage, for example, to its paragraph of the digest.</source>
        <translation>此行引用的另一行不存在，例如引文所在的摘要段落。</translation>
    </message>
    <message>
        <source>The row breaks a rule of the dataset: %1.</source>
        <translation>此行违反数据集的规则：%1。</translation>
    </message>
    <message>
        <source>This is not a SQLite database.</source>
        <translation>这不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>The tables are not those of a Plumbline dataset (%1).</source>
        <translation>这些表不属于 Plumbline 数据集（%1）。</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Use a backup, or make it anew.</source>
        <translation>数据库已损坏（%1）。请使用备份，或重新生成。</translation>
    </message>
    <message>
        <source>The database tries to do more than hold data (%1), and was not read.</source>
        <translation>该数据库除存放数据外还试图执行操作（%1），未予读取。</translation>
    </message>
    <message>
        <source>A row breaks a rule of the dataset: %1.</source>
        <translation>有一行违反数据集的规则：%1。</translation>
    </message>
    <message>
        <source>Reading would take more memory than the limit allows.</source>
        <translation>读取所需内存超过上限。</translation>
    </message>
    <message>
        <source>Reading took longer than the limit allows.</source>
        <translation>读取时间超过上限。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Another program is writing to the file. Try again when it has finished.</source>
        <translation>另一程序正在写入此文件。请待其完成后重试。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>%1 files written to %2
</source>
        <translation>已将 %1 个文件写入 %2
</translation>
    </message>
    <message>
        <source>Passages: %1 exact, %2 moved, %3 lost, %4 not attached
</source>
        <translation>引文：%1 条一致，%2 条移位，%3 条丢失，%4 条未附加
</translation>
    </message>
    <message>
        <source>plumbline: no display for a window. Charts can be exported without one: plumbline --export FOLDER
</source>
        <translation>plumbline：没有可显示窗口的屏幕。无需窗口也可导出图表：plumbline --export 文件夹
</translation>
    </message>
</context>
<context>
    <name>StatementDraft</name>
    <message>
        <source>Another program has removed this statement. Reload the file.</source>
        <translation>另一程序已删除这条陈述。请重新载入文件。</translation>
    </message>
    <message>
        <source>Another program has changed this statement. Nothing was changed here; reload the file.</source>
        <translation>另一程序已更改这条陈述。此处未作任何更改；请重新载入文件。</translation>
    </message>
</context>
<context>
    <name>StatementFields</name>
    <message>
        <source>Whom is the statement about?</source>
        <translation>这条陈述关于谁？</translation>
    </message>
    <message>
        <source>There is no company “%1”. Choose another one, or make it with New…</source>
        <translation>没有公司“%1”。请另选一个，或用“新建…”建立。</translation>
    </message>
    <message>
        <source>What was measured?</source>
        <translation>衡量的是什么？</translation>
    </message>
    <message>
        <source>There is no metric “%1”. Choose another one, or make it with New…</source>
        <translation>没有指标“%1”。请另选一个，或用“新建…”建立。</translation>
    </message>
    <message>
        <source>There is no company “%1”.</source>
        <translation>没有公司“%1”。</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>没有事件“%1”。</translation>
    </message>
    <message>
        <source>What is the figure to the event: raised, valuation …?</source>
        <translation>这个数字在事件中是什么：raised、valuation…？</translation>
    </message>
    <message>
        <source>Which event is it?</source>
        <translation>是哪个事件？</translation>
    </message>
    <message>
        <source>“%1” is no period. Write 2019-Q3, 2019, 2019-07, 2019-07-21 or 2019-04-01/2020-03-31.</source>
        <translation>“%1”不是期间。请写作 2019-Q3、2019、2019-07、2019-07-21 或 2019-04-01/2020-03-31。</translation>
    </message>
    <message>
        <source>Which period was inferred?</source>
        <translation>推断的是哪个期间？</translation>
    </message>
    <message>
        <source>%1 is not counted in %2.</source>
        <translation>%1 不以%2为单位。</translation>
    </message>
</context>
<context>
    <name>StatementReader</name>
    <message>
        <source>The rows are not in order. Use a backup, or compile the dataset again.</source>
        <translation>各行顺序有误。请使用备份，或重新编译数据集。</translation>
    </message>
    <message>
        <source>The row refers to a statement that does not exist.</source>
        <translation>此行引用的陈述不存在。</translation>
    </message>
    <message>
        <source>The statement has no subject.</source>
        <translation>陈述没有主体。</translation>
    </message>
    <message>
        <source>The row refers to a passage that does not exist.</source>
        <translation>此行引用的引文不存在。</translation>
    </message>
    <message>
        <source>An observation needs a metric.</source>
        <translation>观测值必须有指标。</translation>
    </message>
    <message>
        <source>An event statement needs its event.</source>
        <translation>事件陈述必须有事件。</translation>
    </message>
    <message>
        <source>An event statement has no metric.</source>
        <translation>事件陈述不能有指标。</translation>
    </message>
    <message>
        <source>An event statement has no value.</source>
        <translation>事件陈述不能有数值。</translation>
    </message>
    <message>
        <source>A period is either unknown or has dates.</source>
        <translation>期间要么未知，要么有日期。</translation>
    </message>
</context>
<context>
    <name>TableRecognition</name>
    <message>
        <source>The file is compressed, whatever its name says. Unpack it, and open what is in it.</source>
        <translation>无论名称如何，这是一个压缩文件。请先解压，再打开其中的文件。</translation>
    </message>
    <message>
        <source>The file is an archive of files. Unpack it, and open one of those.</source>
        <translation>这是一个归档文件。请先解开，再打开其中的一个文件。</translation>
    </message>
    <message>
        <source>The file is a picture, not a table.</source>
        <translation>这是一张图片，不是表。</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls), or one that is encrypted. Open it in a spreadsheet program and save it as .xlsx without a password.</source>
        <translation>这是旧的 Excel 工作簿（.xls），或已加密的工作簿。请用表格程序打开，另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>The file is a PDF document, which holds no tables that could be read. Ask for the figures as CSV or spreadsheet.</source>
        <translation>这是 PDF 文档，其中没有可读取的表。请索取 CSV 或表格形式的数字。</translation>
    </message>
    <message>
        <source>The file is a Parquet table, which is not read here. Convert it to CSV or SQLite.</source>
        <translation>这是 Parquet 表，这里不能读取。请转换为 CSV 或 SQLite。</translation>
    </message>
    <message>
        <source>The file is a program, not a table.</source>
        <translation>这是一个程序，不是表。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file cannot be reached. Check the permissions of its folder.</source>
        <translation>无法访问文件。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>This is a folder without datapackage.json. Open one of the files in it.</source>
        <translation>这个文件夹中没有 datapackage.json。请打开其中的一个文件。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>You have no permission to read the file.</source>
        <translation>您没有读取该文件的权限。</translation>
    </message>
    <message>
        <source>The file is a text document or a presentation, not a spreadsheet. Copy its table into a spreadsheet and save that.</source>
        <translation>这是文字文档或演示文稿，不是电子表格。请把其中的表复制到电子表格中保存。</translation>
    </message>
    <message>
        <source>The file is a web page or XML, whatever its name says. Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>无论名称如何，这是网页或 XML。请用表格程序打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>The file holds no text and is of no kind that is read here: CSV, XLSX, ODS, SQLite or a data package.</source>
        <translation>文件中没有文本，也不是这里能读取的类型：CSV、XLSX、ODS、SQLite 或数据包。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
</context>
<context>
    <name>TextLines</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known here.</source>
        <translation>这里不认识编码“%1”。</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>%1 at %2 (implied by an article of %3)</source>
        <translation>%1 按 %2 折算（由 %3 年的文章得出）</translation>
    </message>
    <message>
        <source>, no rate</source>
        <translation>，无汇率</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Funding, valuations and contracts</source>
        <translation>融资、估值与合同</translation>
    </message>
    <message>
        <source>a pale bar spans the time in which an event may lie</source>
        <translation>浅色条为事件可能发生的时间</translation>
    </message>
    <message>
        <source>No events in this dataset.</source>
        <translation>此数据集没有事件。</translation>
    </message>
    <message>
        <source>Size of money and contracts: five classes in CNY, the lower end of a range</source>
        <translation>资金与合同的大小：按人民币分五级，区间取下限</translation>
    </message>
    <message>
        <source>%1 at the rates of %2</source>
        <translation>%1 按 %2 的汇率</translation>
    </message>
</context>
<context>
    <name>Tooltip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2，%1</translation>
    </message>
    <message>
        <source>%1 paragraph</source>
        <translation>%1 个段落</translation>
    </message>
    <message>
        <source>%1 paragraphs</source>
        <translation>%1 个段落</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 篇文章</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 篇文章</translation>
    </message>
    <message>
        <source>%1, %2 facts</source>
        <translation>%1，%2 条事实</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 条</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>charts follow %1</source>
        <translation>图表采用 %1</translation>
    </message>
    <message>
        <source>has your note</source>
        <translation>有您的备注</translation>
    </message>
</context>
<context>
    <name>TypedAmount</name>
    <message>
        <source>“%1” can be read in two ways. Write thousands as 1,234 and decimals as 0.5.</source>
        <translation>“%1”有两种读法。千位请写作 1,234，小数请写作 0.5。</translation>
    </message>
    <message>
        <source>Choose what the value counts: a currency, percent …</source>
        <translation>请选择数值的单位：货币、百分比…</translation>
    </message>
    <message>
        <source>The second figure of a range must be above the first.</source>
        <translation>区间的第二个数字必须大于第一个。</translation>
    </message>
    <message>
        <source>A range needs two figures: 10 to 20 million.</source>
        <translation>区间需要两个数字：10 to 20 million。</translation>
    </message>
    <message>
        <source>A rank is a whole number from 1.</source>
        <translation>排名是从 1 起的整数。</translation>
    </message>
    <message>
        <source>Type the value, such as 600 million or 12.5 %.</source>
        <translation>请输入数值，如 6亿、600 million 或 12.5 %。</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write it like 600 million, CNY 1.2 bn, 12.5 % or 10 to 20 million.</source>
        <translation>无法理解“%1”。请写成 6亿、600 million、CNY 1.2 bn、12.5 % 或 10 to 20 million 这样。</translation>
    </message>
    <message>
        <source>, stated to ± %1</source>
        <translation>，精确到 ± %1</translation>
    </message>
</context>
<context>
    <name>ViewCodec</name>
    <message>
        <source>This part of the view should be an object in braces.</source>
        <translation>视图的这一部分应为花括号中的对象。</translation>
    </message>
    <message>
        <source>This part of the view should be a list of texts.</source>
        <translation>视图的这一部分应为文本列表。</translation>
    </message>
    <message>
        <source>This list of the view is too long.</source>
        <translation>视图中的这个列表过长。</translation>
    </message>
    <message>
        <source>This is not a day such as 2018-12-31, of the years 1000 to 2999.</source>
        <translation>这不是 1000 至 2999 年间如 2018-12-31 的日期。</translation>
    </message>
    <message>
        <source>This part of the view should be a text.</source>
        <translation>视图的这一部分应为文本。</translation>
    </message>
    <message>
        <source>This text of the view is too long.</source>
        <translation>视图中的这段文本过长。</translation>
    </message>
    <message>
        <source>This text is not a view that Plumbline has written.</source>
        <translation>这段文本不是 Plumbline 写出的视图。</translation>
    </message>
    <message>
        <source>A newer Plumbline has written this view. This one cannot read it.</source>
        <translation>此视图由较新版本的 Plumbline 写出，本版本无法读取。</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>没有页面“%1”。</translation>
    </message>
    <message>
        <source>The span ends before it starts.</source>
        <translation>日期范围的结束早于开始。</translation>
    </message>
    <message>
        <source>This text is too long for a view.</source>
        <translation>这段文本过长，不会是视图。</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>“%1”不是货币。</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>without</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Metric and unit</source>
        <translation>指标和单位</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分领域</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Computed figures</source>
        <translation>计算得出的数字</translation>
    </message>
    <message>
        <source>Statement followed</source>
        <translation>所采用的陈述</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率表</translation>
    </message>
    <message>
        <source>Events on charts</source>
        <translation>图表上的事件</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source>The file has no such sheet.</source>
        <translation>文件中没有这个工作表。</translation>
    </message>
</context>
<context>
    <name>XlsxParts</name>
    <message>
        <source>The file is a binary workbook (.xlsb). Save it as .xlsx.</source>
        <translation>这是二进制工作簿（.xlsb）。请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The texts of the file take more than %1 MB.</source>
        <translation>文件中的文本超过 %1 MB。</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>A spreadsheet has no more than %1 rows. Export fewer facts, or CSV.</source>
        <translation>电子表格最多 %1 行。请减少导出的事实，或导出 CSV。</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Nothing was changed.</source>
        <translation>无法写入文件（%1）。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The part unpacks to far more than a spreadsheet holds, as files do that are made to fill the memory. It was not read.</source>
        <translation>这一部分解压后远大于电子表格应有的大小，像是为占满内存而做的文件，因此没有读取。</translation>
    </message>
    <message>
        <source>The part is damaged. Get the file again, or save it anew.</source>
        <translation>这一部分已损坏。请重新获取或重新保存文件。</translation>
    </message>
    <message>
        <source>The file is cut off or damaged: its list of parts is missing. Get it again, or save it anew.</source>
        <translation>文件被截断或已损坏：缺少部件列表。请重新获取或重新保存。</translation>
    </message>
    <message>
        <source>The file has more than %1 parts, which no spreadsheet has.</source>
        <translation>文件的部件超过 %1 个，电子表格不会有这么多。</translation>
    </message>
    <message>
        <source>The file lacks a part that every spreadsheet has.</source>
        <translation>文件缺少电子表格必有的部件。</translation>
    </message>
    <message>
        <source>The file is encrypted. Save it without a password.</source>
        <translation>文件已加密。请另存为不带密码的文件。</translation>
    </message>
</context>
<context>
    <name>plumbline::AboutDialog</name>
    <message>
        <source>About Plumbline</source>
        <translation>关于 Plumbline</translation>
    </message>
    <message>
        <source>Li&amp;braries</source>
        <translation>程序库(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>Plumbline %1</translation>
    </message>
    <message>
        <source>Charts of what news articles say about companies, each mark with its passage.</source>
        <translation>把新闻文章对公司的陈述绘成图表，每个标记都附引文。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
</context>
<context>
    <name>plumbline::ArticleLibrary</name>
    <message>
        <source>No article of this dataset was recognised here. Choose the folder with your copies as text files; what was attached before stays.</source>
        <translation>在此未识别出此数据集的任何文章。请选择以文本文件存放副本的文件夹；先前附加的保持不变。</translation>
    </message>
</context>
<context>
    <name>plumbline::ArticleListModel</name>
    <message>
        <source>digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>your copy</source>
        <translation>您的副本</translation>
    </message>
    <message>
        <source>your copy, changed</source>
        <translation>您的副本，有改动</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>plumbline::ArticleTable</name>
    <message>
        <source>Articles of the dataset</source>
        <translation>数据集中的文章</translation>
    </message>
</context>
<context>
    <name>plumbline::ArticlesPage</name>
    <message>
        <source>Find an article by title or publisher</source>
        <translation>按标题或出版方查找文章</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>下一个数字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>上一个数字(&amp;P)</translation>
    </message>
    <message>
        <source>This dataset names no articles.</source>
        <translation>此数据集没有列出文章。</translation>
    </message>
    <message>
        <source>No article has these words. Clear the field above to see all.</source>
        <translation>没有文章含有这些词。清空上方输入框可查看全部。</translation>
    </message>
    <message>
        <source>Choose an article above to read it, with every known figure marked.
Without a copy of yours attached, you read its digest.</source>
        <translation>在上方选择一篇文章阅读，文中已知的数字都有标记。
未附加您的副本时，显示的是摘要。</translation>
    </message>
    <message>
        <source>This page is for reading the articles that figures come from.
All figures of this dataset come from imported tables: choose one, and its row is shown on the right.</source>
        <translation>此页用于阅读数字所出自的文章。
此数据集的数字全部来自导入的表格：选择一个数字，右侧就显示它所在的行。</translation>
    </message>
</context>
<context>
    <name>plumbline::CalendarMenu</name>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 家</translation>
    </message>
    <message>
        <source>%1, also %2</source>
        <translation>%1，以及%2</translation>
    </message>
    <message>
        <source>Cal&amp;endar</source>
        <translation>日历(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Calendar years</source>
        <translation>日历年(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;No company here has another fiscal year</source>
        <translation>此处没有财年不同的公司(&amp;N)</translation>
    </message>
</context>
<context>
    <name>plumbline::ChoiceHistory</name>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>companies in focus</source>
        <translation>重点公司</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>statement that charts follow</source>
        <translation>图表采用的陈述</translation>
    </message>
    <message>
        <source>how figures are shown</source>
        <translation>数字的显示方式</translation>
    </message>
</context>
<context>
    <name>plumbline::CompanyDialog</name>
    <message>
        <source>New company</source>
        <translation>新建公司</translation>
    </message>
    <message>
        <source>Correct the company</source>
        <translation>更正公司</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>其他名称(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>隶属于(&amp;B)</translation>
    </message>
    <message>
        <source>MM-DD, such as 03-31; empty: unknown</source>
        <translation>MM-DD，如 03-31；留空表示未知</translation>
    </message>
    <message>
        <source>&amp;Fiscal year ends on</source>
        <translation>财年结束日(&amp;F)</translation>
    </message>
    <message>
        <source>The company needs a name.</source>
        <translation>公司需要有名称。</translation>
    </message>
    <message>
        <source>There is no company “%1”.</source>
        <translation>没有公司“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no day of a year. Write 03-31 or 12-31.</source>
        <translation>“%1”不是一年中的日子。请写作 03-31 或 12-31。</translation>
    </message>
    <message>
        <source>new company %1</source>
        <translation>新建公司 %1</translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>There is a company “%1” already.</source>
        <translation>已有公司“%1”。</translation>
    </message>
</context>
<context>
    <name>plumbline::CompanyListModel</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>In focus: drag companies here</source>
        <translation>重点公司：可将公司拖到这里</translation>
    </message>
    <message>
        <source>In focus: %1 of %2</source>
        <translation>重点公司：%1 / %2</translation>
    </message>
    <message>
        <source>%1, in focus</source>
        <translation>%1，重点公司</translation>
    </message>
</context>
<context>
    <name>plumbline::CopyActions</name>
    <message>
        <source>Copied the chart as an image</source>
        <translation>已将图表复制为图片</translation>
    </message>
    <message>
        <source>Copied %1 row</source>
        <translation>已复制 %1 行</translation>
    </message>
    <message>
        <source>Copied %1 rows</source>
        <translation>已复制 %1 行</translation>
    </message>
    <message>
        <source>Copied the passage with its citation</source>
        <translation>已复制引文及其出处</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copied the row with its source</source>
        <translation>已复制该行及其来源</translation>
    </message>
</context>
<context>
    <name>plumbline::CoverageLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>plumbline::CoveragePage</name>
    <message>
        <source>&amp;Reset filter</source>
        <translation>重置筛选(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The filter hides all figures of this dataset.</source>
        <translation>筛选隐藏了此数据集的全部数字。</translation>
    </message>
    <message>
        <source>This dataset has no figures.</source>
        <translation>此数据集没有数字。</translation>
    </message>
    <message>
        <source>Articles that repeat one another, and those that quote the same source, count as one source: %1, %2.</source>
        <translation>相互重复的文章，以及引用同一来源的文章，算作一个来源：%1，%2。</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 篇文章</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 篇文章</translation>
    </message>
    <message>
        <source>%1 source</source>
        <translation>%1 个来源</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 个来源</translation>
    </message>
    <message>
        <source>%1 table</source>
        <translation>%1 个表格</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 个表格</translation>
    </message>
    <message>
        <source>Tables of one file, and those that quote the same source, count as one source: %1, %2.</source>
        <translation>同一文件的表格以及引用同一来源的表格算作一个来源：%1，%2。</translation>
    </message>
    <message>
        <source>Articles that repeat one another, tables of one file, and those that quote the same source, count as one source: %1, %2, %3.</source>
        <translation>相互转载的文章、同一文件的表格，以及引用同一来源者，算作一个来源：%1，%2，%3。</translation>
    </message>
</context>
<context>
    <name>plumbline::CoverageTable</name>
    <message>
        <source>Coverage by company and period</source>
        <translation>按公司和期间的覆盖</translation>
    </message>
    <message>
        <source>Companies below, periods beside</source>
        <translation>下方为公司，右侧为期间</translation>
    </message>
</context>
<context>
    <name>plumbline::CurrencyMenu</name>
    <message>
        <source>C&amp;urrency</source>
        <translation>货币(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;As stated</source>
        <translation>如原文(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;CNY, yuan</source>
        <translation>CNY，人民币(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;USD, US dollars</source>
        <translation>USD，美元(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;EUR, euros</source>
        <translation>EUR，欧元(&amp;E)</translation>
    </message>
</context>
<context>
    <name>plumbline::DataDialog</name>
    <message>
        <source>Export the facts</source>
        <translation>导出事实</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>What is &amp;visible: this page, filter and time</source>
        <translation>可见内容(&amp;V)：当前页面、筛选和时间</translation>
    </message>
    <message>
        <source>&amp;Everything in the dataset</source>
        <translation>数据集全部内容(&amp;E)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>One row for each &amp;fact, as in the table</source>
        <translation>每条事实一行(&amp;F)，与表格相同</translation>
    </message>
    <message>
        <source>One row for each statement and &amp;passage</source>
        <translation>每条陈述和引文一行(&amp;P)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;CSV, for any program</source>
        <translation>CSV(&amp;C)，适用于任何程序</translation>
    </message>
    <message>
        <source>&amp;XLSX, a spreadsheet with its sources</source>
        <translation>XLSX(&amp;X)，附来源的电子表格</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>&amp;With a file beside it that says what the columns mean</source>
        <translation>旁附说明各列含义的文件(&amp;W)</translation>
    </message>
    <message>
        <source>CSV on the Web: types, units, sources and filter, as NAME.csv-metadata.json</source>
        <translation>CSV on the Web：类型、单位、来源和筛选，存为 NAME.csv-metadata.json</translation>
    </message>
</context>
<context>
    <name>plumbline::DatasetEditing</name>
    <message>
        <source>No dataset is open.</source>
        <translation>没有打开数据集。</translation>
    </message>
    <message>
        <source>The dataset that comes with Plumbline is not changed. Save a copy and edit that.</source>
        <translation>Plumbline 自带的数据集不作更改。请另存副本后编辑副本。</translation>
    </message>
    <message>
        <source>The file is still being checked.</source>
        <translation>文件仍在检查中。</translation>
    </message>
</context>
<context>
    <name>plumbline::DescriptionView</name>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>open this fact</source>
        <translation>打开此事实</translation>
    </message>
</context>
<context>
    <name>plumbline::DetailPane</name>
    <message>
        <source>The chosen fact</source>
        <translation>选中的事实</translation>
    </message>
    <message>
        <source>No fact chosen</source>
        <translation>未选中事实</translation>
    </message>
    <message>
        <source>Choose the first fac&amp;t</source>
        <translation>选中第一条事实(&amp;T)</translation>
    </message>
    <message>
        <source>Click a mark of the chart or a row of the table. What the articles and tables say of it is shown here.</source>
        <translation>点击图表中的标记或表格中的一行，这里就显示文章和表格对它的说法。</translation>
    </message>
</context>
<context>
    <name>plumbline::DisagreementModel</name>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Charts follow</source>
        <translation>图表采用</translation>
    </message>
</context>
<context>
    <name>plumbline::DisagreementTable</name>
    <message>
        <source>Disagreements of the dataset</source>
        <translation>数据集中的分歧</translation>
    </message>
</context>
<context>
    <name>plumbline::DisagreementView</name>
    <message>
        <source>Statements side by side</source>
        <translation>并列的陈述</translation>
    </message>
    <message>
        <source>Charts show &amp;all of these statements</source>
        <translation>图表显示全部这些陈述(&amp;A)</translation>
    </message>
    <message>
        <source>Charts follow this</source>
        <translation>图表采用这一条</translation>
    </message>
    <message>
        <source>Charts follow %1</source>
        <translation>图表采用 %1</translation>
    </message>
    <message>
        <source>Show this fact</source>
        <translation>显示此事实</translation>
    </message>
    <message>
        <source>Show this fact: %1</source>
        <translation>显示此事实：%1</translation>
    </message>
    <message>
        <source>stated as %1</source>
        <translation>原文为 %1</translation>
    </message>
    <message>
        <source>said by the article</source>
        <translation>文章所述</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>%1 所述</translation>
    </message>
    <message>
        <source>asserted %1</source>
        <translation>述于 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::DisagreementsPage</name>
    <message>
        <source>&amp;Reset filter</source>
        <translation>重置筛选(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a disagreement above to see its statements side by side.</source>
        <translation>请在上方选择一项分歧，并列查看其陈述。</translation>
    </message>
    <message>
        <source>No statements of this dataset disagree.</source>
        <translation>此数据集的陈述没有分歧。</translation>
    </message>
    <message>
        <source>The filter hides all disagreements of this dataset.</source>
        <translation>筛选隐藏了此数据集的全部分歧。</translation>
    </message>
</context>
<context>
    <name>plumbline::DropTarget</name>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Drop the dataset to see it here.</source>
        <translation>松开即可在此查看该数据集。</translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>附加“%1”</translation>
    </message>
    <message>
        <source>Drop the folder to look for copies of the articles in it.</source>
        <translation>松开即可在该文件夹中查找文章副本。</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>无法打开“%1”</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Drop the table to convert money at its exchange rates.</source>
        <translation>放下汇率表，即按其汇率换算金额。</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>Drop the table to take its figures into a dataset.</source>
        <translation>松开以把表格中的数字导入数据集。</translation>
    </message>
</context>
<context>
    <name>plumbline::EditActions</name>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>New &amp;company…</source>
        <translation>新建公司(&amp;C)…</translation>
    </message>
    <message>
        <source>New &amp;metric…</source>
        <translation>新建指标(&amp;M)…</translation>
    </message>
    <message>
        <source>New &amp;event…</source>
        <translation>新建事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Companies, metrics &amp;and events…</source>
        <translation>公司、指标和事件(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>plumbline::EditDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close the form and lose what you typed?</source>
        <translation>关闭表单并放弃已输入的内容吗？</translation>
    </message>
</context>
<context>
    <name>plumbline::EventDialog</name>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Correct the event</source>
        <translation>更正事件</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>参与方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>2019-07-21, 2019-07, 2019; empty: unknown</source>
        <translation>2019-07-21、2019-07、2019；留空表示未知</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>状态(&amp;A)</translation>
    </message>
    <message>
        <source>Said o&amp;n</source>
        <translation>陈述日期(&amp;N)</translation>
    </message>
    <message>
        <source>Party %1</source>
        <translation>参与方 %1</translation>
    </message>
    <message>
        <source>Role of party %1</source>
        <translation>参与方 %1 的角色</translation>
    </message>
    <message>
        <source>The event needs a title.</source>
        <translation>事件需要有标题。</translation>
    </message>
    <message>
        <source>There is no company “%1”.</source>
        <translation>没有公司“%1”。</translation>
    </message>
    <message>
        <source>As what did %1 take part?</source>
        <translation>%1 以什么身份参与？</translation>
    </message>
    <message>
        <source>Whom is the event about?</source>
        <translation>这个事件关于谁？</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2019-07-21, 2019-07, 2019-Q3 or 2019.</source>
        <translation>“%1”不是日期。请写作 2019-07-21、2019-07、2019-Q3 或 2019。</translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>new event %1</source>
        <translation>新建事件 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::EvidenceSection</name>
    <message>
        <source>Passages</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>表格中的行</translation>
    </message>
</context>
<context>
    <name>plumbline::ExportActions</name>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Cancelled: %1 is as it was</source>
        <translation>已取消：%1 保持原样</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
</context>
<context>
    <name>plumbline::FacetListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 fact</source>
        <translation>%1 条事实</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 条事实</translation>
    </message>
</context>
<context>
    <name>plumbline::FacetListView</name>
    <message>
        <source>&amp;Only this</source>
        <translation>只显示此项(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <translation>隐藏此项(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Take out of focus</source>
        <translation>取消重点(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bring into focus</source>
        <translation>设为重点(&amp;B)</translation>
    </message>
    <message>
        <source>Take out of focus (Enter)</source>
        <translation>取消重点（回车）</translation>
    </message>
    <message>
        <source>Bring into focus (Enter)</source>
        <translation>设为重点（回车）</translation>
    </message>
</context>
<context>
    <name>plumbline::FactCellDelegate</name>
    <message>
        <source>“%1” is no period. Write 2019-Q3, 2019, 2019-07, 2019-07-21 or 2019-04-01/2020-03-31.</source>
        <translation>“%1”不是期间。请写作 2019-Q3、2019、2019-07、2019-07-21 或 2019-04-01/2020-03-31。</translation>
    </message>
    <message>
        <source>%1 is not counted in %2.</source>
        <translation>%1 不以%2为单位。</translation>
    </message>
</context>
<context>
    <name>plumbline::FactTableModel</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>%1, has a note</source>
        <translation>%1，有笔记</translation>
    </message>
    <message>
        <source>%1 (followed) of %2</source>
        <translation>%1（采用），共有 %2</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>由 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::FactTableView</name>
    <message>
        <source>Facts of the chart</source>
        <translation>图表中的事实</translation>
    </message>
</context>
<context>
    <name>plumbline::FigurePreviewModel</name>
    <message>
        <source>%1: “%2”. %3</source>
        <translation>%1：“%2”。%3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>plumbline::FilterActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter pane</source>
        <translation>筛选窗格(&amp;F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show or hide the filter</source>
        <translation>显示或隐藏筛选窗格</translation>
    </message>
    <message>
        <source>Reset f&amp;ilter</source>
        <translation>重置筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Show all facts again</source>
        <translation>重新显示全部事实</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>只显示%1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take %1 out of focus</source>
        <translation>取消重点：%1(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bring %1 into focus</source>
        <translation>设为重点：%1(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>隐藏%1(&amp;H)</translation>
    </message>
    <message>
        <source>No fact is chosen</source>
        <translation>未选中事实</translation>
    </message>
    <message>
        <source>Company of the fac&amp;t</source>
        <translation>事实所属公司(&amp;T)</translation>
    </message>
</context>
<context>
    <name>plumbline::FilterChips</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>移除筛选：%1</translation>
    </message>
    <message>
        <source>Show all of them again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Show all time again (Ctrl+0)</source>
        <translation>重新显示全部时间 (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>plumbline::FilterPane</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset the whole filter</source>
        <translation>重置整个筛选</translation>
    </message>
    <message>
        <source>%1 takes the colour of %2: at most %3 companies have one.</source>
        <translation>%1 取代 %2 的颜色：最多 %3 家公司有颜色。</translation>
    </message>
    <message>
        <source>%1 of %2 facts</source>
        <translation>%1 / %2 条事实</translation>
    </message>
    <message>
        <source>%1 of %2 fact</source>
        <translation>%1 / %2 条事实</translation>
    </message>
</context>
<context>
    <name>plumbline::FilterSectionView</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>在“%1”中搜索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1：全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：全不选</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>%1: reset</source>
        <translation>%1：重置</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>没有这个名称。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>plumbline::FindActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find companies, figures and passages</source>
        <translation>查找公司、数字和引文</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>The filter hides this, and it lies outside of the visible span.</source>
        <translation>此项被筛选隐藏，并且不在可见时间范围内。</translation>
    </message>
    <message>
        <source>The filter hides this.</source>
        <translation>此项被筛选隐藏。</translation>
    </message>
    <message>
        <source>This lies outside of the visible span.</source>
        <translation>此项不在可见时间范围内。</translation>
    </message>
    <message>
        <source>&amp;Widen the filter and move there</source>
        <translation>放宽筛选并转到(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Widen the filter</source>
        <translation>放宽筛选(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>转到该处(&amp;M)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>plumbline::FindPanel</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a company, a figure or words</source>
        <translation>查找公司、数字或词语</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Names, metrics, years, values and words of the passages, in any order and any language: 阿里云 2019, 67%, 7.787 billion</source>
        <translation>名称、指标、年份、数值和引文中的词语，顺序和语言不限：阿里云 2019、67%、77.87 亿</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. All of its words must be there.</source>
        <translation>未找到“%1”。结果须含有全部词语。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The dataset is so large that only a part of it is searched.</source>
        <translation>数据集过大，只查找了其中一部分。</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter goes there · Shift+Enter reads the article · Esc closes</source>
        <translation>↑↓ 选择 · Enter 转到 · Shift+Enter 阅读文章 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>plumbline::FindingsModel</name>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 条</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>plumbline::FirstSteps</name>
    <message>
        <source>Ask for the passage</source>
        <translation>查看引文</translation>
    </message>
    <message>
        <source>Click a mark: the words that say so stand on the right, marked.</source>
        <translation>点击标记，右侧即显示相应原文，词句已标出。</translation>
    </message>
    <message>
        <source>Walk through time</source>
        <translation>浏览时间</translation>
    </message>
    <message>
        <source>Arrow keys go from mark to mark, Ctrl and a digit from page to page.</source>
        <translation>方向键在标记间移动，Ctrl 加数字切换页面。</translation>
    </message>
    <message>
        <source>Bring your copies</source>
        <translation>附加副本</translation>
    </message>
    <message>
        <source>Sources &gt; Attach article copies shows the publishers&apos; own words.</source>
        <translation>“来源 &gt; 附加文章副本”可显示出版方的原文。</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Export what you see as a picture, or its facts as a table.</source>
        <translation>将所见导出为图片，或将其中的事实导出为表格。</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>知道了(&amp;G)</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>Again at any time: Help &gt; First steps</source>
        <translation>随时重看：帮助 &gt; 入门</translation>
    </message>
</context>
<context>
    <name>plumbline::HandbookText</name>
    <message>
        <source>Page of the handbook</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>plumbline::HandbookWindow</name>
    <message>
        <source>Plumbline handbook</source>
        <translation>Plumbline 手册</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面含有这些词。</translation>
    </message>
</context>
<context>
    <name>plumbline::HelpActions</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Plumbline</source>
        <translation>关于 Plumbline(&amp;A)</translation>
    </message>
</context>
<context>
    <name>plumbline::HistoryActions</name>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>回到上一个视图</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>Forward to the view that you went back from</source>
        <translation>前进到后退之前的视图</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
</context>
<context>
    <name>plumbline::ImageDialog</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Numbered source notes</source>
        <translation>编号来源注释(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Whole timeline</source>
        <translation>完整时间线(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Whole chart</source>
        <translation>完整图表(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Exactly what is visible</source>
        <translation>仅可见部分(&amp;E)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>PNG, an image of pixels</source>
        <translation>PNG，像素图片</translation>
    </message>
    <message>
        <source>SVG, to edit and enlarge</source>
        <translation>SVG，可编辑和放大</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF，用于打印</translation>
    </message>
    <message>
        <source>Pixels of the image for each pixel of its size</source>
        <translation>图片像素与尺寸之比</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>As on screen, %1</source>
        <translation>与屏幕相同，%1</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>与屏幕相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Taller than chosen: nothing is left out.</source>
        <translation>高于所选尺寸：以免遗漏内容。</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportActions</name>
    <message>
        <source>&amp;Import all…</source>
        <translation>全部导入(&amp;I)…</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>This is a first look at %1, in which nothing is kept. Save it as a dataset to change it.</source>
        <translation>这是对 %1 的初步查看，其中的更改不会保留。请存为数据集后再更改。</translation>
    </message>
    <message>
        <source>Ma&amp;pping…</source>
        <translation>映射(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;as dataset…</source>
        <translation>存为数据集(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportButtons</name>
    <message>
        <source>Loa&amp;d mapping…</source>
        <translation>载入映射(&amp;D)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve mapping…</source>
        <translation>保存映射(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportColumnsStep</name>
    <message>
        <source>All rows: &amp;company</source>
        <translation>所有行：公司(&amp;C)</translation>
    </message>
    <message>
        <source>All rows: &amp;metric</source>
        <translation>所有行：指标(&amp;M)</translation>
    </message>
    <message>
        <source>All rows: &amp;period</source>
        <translation>所有行：期间(&amp;P)</translation>
    </message>
    <message>
        <source>All rows: &amp;unit or currency</source>
        <translation>所有行：单位或货币(&amp;U)</translation>
    </message>
    <message>
        <source>All rows: &amp;status</source>
        <translation>所有行：状态(&amp;S)</translation>
    </message>
    <message>
        <source>All rows: segm&amp;ent</source>
        <translation>所有行：业务分部(&amp;E)</translation>
    </message>
    <message>
        <source>All rows: re&amp;gion</source>
        <translation>所有行：地区(&amp;G)</translation>
    </message>
    <message>
        <source>All rows: s&amp;ource</source>
        <translation>所有行：来源(&amp;O)</translation>
    </message>
    <message>
        <source>Say over each column what it tells of the figures. What no column tells, say below for all rows.</source>
        <translation>在每列上方说明它表示数字的什么。没有列表示的内容，请在下方为所有行说明。</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>猜测：%1</translation>
    </message>
    <message>
        <source>Chosen; the guess was: %1</source>
        <translation>已选定；原来的猜测：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportFiguresStep</name>
    <message>
        <source>What the rows become</source>
        <translation>各行将成为什么</translation>
    </message>
    <message>
        <source>Before rows can become figures, something must be said:</source>
        <translation>在各行成为数字之前，还须说明：</translation>
    </message>
    <message>
        <source>%1 row of the sample</source>
        <translation>样本 %1 行</translation>
    </message>
    <message>
        <source>%1 rows of the sample</source>
        <translation>样本 %1 行</translation>
    </message>
    <message>
        <source>%1 figure</source>
        <translation>%1 个数字</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 个数字</translation>
    </message>
    <message>
        <source>%1 missing value</source>
        <translation>%1 个缺失值</translation>
    </message>
    <message>
        <source>%1 missing values</source>
        <translation>%1 个缺失值</translation>
    </message>
    <message>
        <source>%1 problem</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 个问题</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportResultStep</name>
    <message>
        <source>Cancel the &amp;import</source>
        <translation>取消导入(&amp;I)</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>保存列表(&amp;L)…</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Rows and values that were not imported</source>
        <translation>未导入的行和值</translation>
    </message>
    <message>
        <source>Importing %1 into %2</source>
        <translation>正在把 %1 导入 %2</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>%1 value or row was not imported</source>
        <translation>%1 个值或行未导入</translation>
    </message>
    <message>
        <source>%1 values or rows were not imported</source>
        <translation>%1 个值或行未导入</translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>列出前 %1 个</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>没有导入任何内容</translation>
    </message>
    <message>
        <source>Problems of %1</source>
        <translation>%1 的问题</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Show on the c&amp;hart</source>
        <translation>在图表上显示(&amp;H)</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportSteps</name>
    <message>
        <source>Steps of the import</source>
        <translation>导入的步骤</translation>
    </message>
    <message>
        <source>&amp;1 Table</source>
        <translation>&amp;1 表</translation>
    </message>
    <message>
        <source>&amp;2 Columns</source>
        <translation>&amp;2 列</translation>
    </message>
    <message>
        <source>&amp;3 Figures</source>
        <translation>&amp;3 数字</translation>
    </message>
    <message>
        <source>&amp;4 Target</source>
        <translation>&amp;4 目标</translation>
    </message>
    <message>
        <source>&amp;5 Result</source>
        <translation>&amp;5 结果</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportTableStep</name>
    <message>
        <source>All, or as in B3:F40</source>
        <translation>全部，或如 B3:F40</translation>
    </message>
    <message>
        <source>Ran&amp;ge</source>
        <translation>范围(&amp;G)</translation>
    </message>
    <message>
        <source>This is no range. Write it as in B3:F40, or leave it empty.</source>
        <translation>这不是范围。请写成 B3:F40 的样子，或留空。</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportTargetStep</name>
    <message>
        <source>Into the &amp;open dataset: none is open that can be changed</source>
        <translation>导入打开的数据集(&amp;O)：没有打开可更改的数据集</translation>
    </message>
    <message>
        <source>Into the &amp;open dataset, %1</source>
        <translation>导入打开的数据集 %1(&amp;O)</translation>
    </message>
    <message>
        <source>Into a ne&amp;w dataset</source>
        <translation>导入新数据集(&amp;W)</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Into &amp;another dataset</source>
        <translation>导入另一个数据集(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>File of the new dataset</source>
        <translation>新数据集的文件</translation>
    </message>
    <message>
        <source>File of the other dataset</source>
        <translation>另一个数据集的文件</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>新数据集</translation>
    </message>
    <message>
        <source>Datasets (*.sqlite)</source>
        <translation>数据集 (*.sqlite)</translation>
    </message>
    <message>
        <source>%1 is there already, and will be replaced.</source>
        <translation>%1 已存在，将被替换。</translation>
    </message>
    <message>
        <source>All figures go into it, or none. Importing a file of this name again updates what it brought before.</source>
        <translation>要么导入全部数字，要么一个也不导入。再次导入同名文件会更新它先前带来的内容。</translation>
    </message>
    <message>
        <source>The file appears when the import is complete.</source>
        <translation>导入完成后，文件才会出现。</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportWizard</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>The import was cancelled. The dataset is as it was.</source>
        <translation>导入已取消。数据集保持原样。</translation>
    </message>
    <message>
        <source>The dataset is as it was.</source>
        <translation>数据集保持原样。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>The mapping of %1 of %2 is used.</source>
        <translation>使用 %1 在%2的映射。</translation>
    </message>
    <message>
        <source>Start from &amp;guesses instead</source>
        <translation>改为从猜测开始(&amp;G)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>保存映射</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>映射 (*.json)</translation>
    </message>
</context>
<context>
    <name>plumbline::KnownOnBar</name>
    <message>
        <source>&amp;Known on a day</source>
        <translation>截至某日(&amp;K)</translation>
    </message>
    <message>
        <source>Show only what had been published by a day</source>
        <translation>只显示截至某日已发表的内容</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Days of publication</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Kno&amp;wn on</source>
        <translation>截至(&amp;W)</translation>
    </message>
    <message>
        <source>Publication before</source>
        <translation>上一次发表</translation>
    </message>
    <message>
        <source>Next publication</source>
        <translation>下一次发表</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>重放(&amp;P)</translation>
    </message>
    <message>
        <source>Replay from publication to publication</source>
        <translation>按发表次序重放</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
    <message>
        <source>Show what is known today</source>
        <translation>显示今天所知的内容</translation>
    </message>
    <message>
        <source>%1 of %2 articles published</source>
        <translation>%2 篇文章中已发表 %1 篇</translation>
    </message>
    <message>
        <source>%1 perhaps</source>
        <translation>另有 %1 篇可能已发表</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <translation>%1 篇没有日期</translation>
    </message>
</context>
<context>
    <name>plumbline::Language</name>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>plumbline::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>plumbline::MainWindow</name>
    <message>
        <source>There is no fact “%1” in this dataset.</source>
        <translation>此数据集没有事实“%1”。</translation>
    </message>
    <message>
        <source>Opening the dataset</source>
        <translation>正在打开数据集</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>未打开数据集</translation>
    </message>
    <message>
        <source>The charts appear as soon as it is read.</source>
        <translation>读取完成后即显示图表。</translation>
    </message>
    <message>
        <source>Open a dataset file, or the one that comes with Plumbline.</source>
        <translation>请打开数据集文件，或 Plumbline 自带的数据集。</translation>
    </message>
    <message>
        <source>%1 – Plumbline</source>
        <translation>%1 – Plumbline</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
</context>
<context>
    <name>plumbline::ManageDataDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>更正(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Companies, metrics and events</source>
        <translation>公司、指标和事件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 条陈述</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 条陈述</translation>
    </message>
    <message>
        <source>%1 is part of %2. Remove it with all of them?</source>
        <translation>%1 出现在 %2中。要连同它们一起删除吗？</translation>
    </message>
    <message>
        <source>Edit &gt; Undo brings all of it back.</source>
        <translation>编辑 &gt; 撤销 可以全部恢复。</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>全部删除(&amp;R)</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::ManageViewsDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Manage views</source>
        <translation>管理视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Two views are called “%1”.</source>
        <translation>有两个视图都名为“%1”。</translation>
    </message>
    <message>
        <source>There are no saved views for this dataset.</source>
        <translation>此数据集没有已存视图。</translation>
    </message>
    <message>
        <source>Nothing is changed before you press OK.</source>
        <translation>按“确定”之前不会作任何更改。</translation>
    </message>
</context>
<context>
    <name>plumbline::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show the &amp;newest only</source>
        <translation>只显示最新一条(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>and &amp;%n more</source>
        <translation>
            <numerusform>还有 &amp;%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close all</source>
        <translation>全部关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>plumbline::MetricDialog</name>
    <message>
        <source>New metric</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>Correct the metric</source>
        <translation>更正指标</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Counted in</source>
        <translation>单位(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>含义(&amp;M)</translation>
    </message>
    <message>
        <source>The metric needs a name.</source>
        <translation>指标需要有名称。</translation>
    </message>
    <message>
        <source>new metric %1</source>
        <translation>新建指标 %1</translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>There is a metric “%1” already.</source>
        <translation>已有指标“%1”。</translation>
    </message>
</context>
<context>
    <name>plumbline::NoteActions</name>
    <message>
        <source>Add &amp;note</source>
        <translation>添加笔记(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;otes…</source>
        <translation>笔记(&amp;O)…</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>已删除笔记。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>plumbline::NoteBook</name>
    <message>
        <source>%1: some notes make no sense and are not shown (%2). They stay in the file.</source>
        <translation>%1：有些笔记无法理解，未显示（%2 条）。它们仍在文件中。</translation>
    </message>
    <message>
        <source>The former file of notes is kept as %1.</source>
        <translation>原来的笔记文件保留为 %1。</translation>
    </message>
</context>
<context>
    <name>plumbline::NoteField</name>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>关于“%1”的笔记</translation>
    </message>
</context>
<context>
    <name>plumbline::NoteSection</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Add a note to this fact</source>
        <translation>为此事实添加笔记</translation>
    </message>
    <message>
        <source>Add a note to this fact (Ctrl+M)</source>
        <translation>为此事实添加笔记 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>删除此笔记</translation>
    </message>
    <message>
        <source>On “%1”</source>
        <translation>关于“%1”</translation>
    </message>
</context>
<context>
    <name>plumbline::NotesDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go to the fact</source>
        <translation>转到事实(&amp;G)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>On</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改于</translation>
    </message>
    <message>
        <source>no longer in the dataset: %1</source>
        <translation>数据集中已没有：%1</translation>
    </message>
    <message>
        <source>There are no notes on this dataset. Choose a fact and press Ctrl+M.</source>
        <translation>此数据集还没有笔记。选择一个事实，然后按 Ctrl+M。</translation>
    </message>
    <message>
        <source>The dataset no longer has the fact of this note. The note is kept.</source>
        <translation>数据集中已没有这条笔记的事实。笔记仍保留。</translation>
    </message>
    <message>
        <source>%1 note</source>
        <translation>%1 条笔记</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 条笔记</translation>
    </message>
</context>
<context>
    <name>plumbline::OriginCard</name>
    <message>
        <source>The file is not at hand.</source>
        <translation>文件不在手边。</translation>
    </message>
    <message>
        <source>Unchanged since the import.</source>
        <translation>自导入以来未变。</translation>
    </message>
    <message>
        <source>Changed since the import; row %1 cannot be read again: %2</source>
        <translation>自导入以来已改变；无法重新读取第 %1 行：%2</translation>
    </message>
    <message>
        <source>Changed since the import: it has no row %1 any more.</source>
        <translation>自导入以来已改变：不再有第 %1 行。</translation>
    </message>
    <message>
        <source>Changed since the import: row %1 still says %2.</source>
        <translation>自导入以来已改变：第 %1 行仍为 %2。</translation>
    </message>
    <message>
        <source>Changed since the import: row %1 now says %2.</source>
        <translation>自导入以来已改变：第 %1 行现为 %2。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2 的第 %1 行</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>导入于 %1</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of %1</source>
        <translation>复制 %1 的 SHA-256</translation>
    </message>
    <message>
        <source>Looking for the file …</source>
        <translation>正在查找文件……</translation>
    </message>
    <message>
        <source>Locate file...</source>
        <translation>指定文件位置…</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>指定 %1 的位置</translation>
    </message>
    <message>
        <source>Copy row with &amp;source</source>
        <translation>复制该行及来源(&amp;S)</translation>
    </message>
    <message>
        <source>More rows say it; exported data names them all.</source>
        <translation>还有更多行写明此数字；导出的数据会全部列出。</translation>
    </message>
    <message>
        <source>Corrected since the import: the row says another figure.</source>
        <translation>导入后已更正：该行写的是另一个数字。</translation>
    </message>
</context>
<context>
    <name>plumbline::OriginRows</name>
    <message>
        <source>%1, the figure</source>
        <translation>%1，该数字</translation>
    </message>
    <message>
        <source>%1, opens its fact</source>
        <translation>%1，打开其事实</translation>
    </message>
</context>
<context>
    <name>plumbline::OwnFileActions</name>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New dataset…</source>
        <translation>新建数据集(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty dataset of your own</source>
        <translation>新建一个自己的空数据集</translation>
    </message>
    <message>
        <source>Save the dataset under another name and go on with that</source>
        <translation>以另一名称保存数据集并继续使用它</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>新建数据集</translation>
    </message>
    <message>
        <source>my-dataset</source>
        <translation>my-dataset</translation>
    </message>
    <message>
        <source>Datasets (*.sqlite)</source>
        <translation>数据集 (*.sqlite)</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a file</comment>
        <translation>%1-copy</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
</context>
<context>
    <name>plumbline::PageView</name>
    <message>
        <source>&amp;Metric and unit</source>
        <translation>指标和单位(&amp;M)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>&amp;Reset filter</source>
        <translation>重置筛选(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;all time</source>
        <translation>显示全部时间(&amp;A)</translation>
    </message>
</context>
<context>
    <name>plumbline::PassageCard</name>
    <message>
        <source>your copy, exact</source>
        <translation>您的副本，一致</translation>
    </message>
    <message>
        <source>your copy, changed: phrase found again</source>
        <translation>您的副本，有改动：已重新找到该词句</translation>
    </message>
    <message>
        <source>digest; phrase lost in your copy</source>
        <translation>摘要；您的副本中没有该词句</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>¶&#xa0;%1</source>
        <translation>第&#xa0;%1&#xa0;段</translation>
    </message>
    <message>
        <source>Attach your copy</source>
        <translation>附加您的副本</translation>
    </message>
    <message>
        <source>Show the digest</source>
        <translation>显示摘要</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>显示您的副本</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>在文章中阅读</translation>
    </message>
    <message>
        <source>Passage of %1</source>
        <translation>引文，出自 %1</translation>
    </message>
    <message>
        <source>Copy with &amp;citation</source>
        <translation>连同出处复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;selected words</source>
        <translation>复制选中文字(&amp;S)</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Add a note to this passage</source>
        <translation>为此引文添加笔记</translation>
    </message>
</context>
<context>
    <name>plumbline::PassagesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add the marked words</source>
        <translation>加入标出的字词(&amp;A)</translation>
    </message>
    <message>
        <source>Passages of the statement</source>
        <translation>陈述的段落</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Digest of the article</source>
        <translation>文章摘要</translation>
    </message>
    <message>
        <source>What the passage does for the statement</source>
        <translation>段落对陈述的作用</translation>
    </message>
    <message>
        <source>Mark further words in the digest of an article:</source>
        <translation>在文章摘要中标出更多字词：</translation>
    </message>
    <message>
        <source>¶ %1 of %2</source>
        <translation>%2 ¶ %1</translation>
    </message>
    <message>
        <source>The dataset has no articles.</source>
        <translation>数据集中没有文章。</translation>
    </message>
    <message>
        <source>new passage of %1</source>
        <translation>新建段落：%1</translation>
    </message>
    <message>
        <source>removal of a passage of %1</source>
        <translation>删除段落：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::PicturePreview</name>
    <message>
        <source>Preview of the picture</source>
        <translation>图片预览</translation>
    </message>
</context>
<context>
    <name>plumbline::PrintActions</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>本机没有设置打印机。</translation>
    </message>
    <message>
        <source>The chart can be saved as a PDF document instead, with its legend and sources, and printed elsewhere.</source>
        <translation>可将图表连同图例和来源保存为 PDF 文档，再到别处打印。</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>plumbline::ProblemTableModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
</context>
<context>
    <name>plumbline::RateActions</name>
    <message>
        <source>Add a &amp;table of rates…</source>
        <translation>添加汇率表(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Remove the table of rates</source>
        <translation>移除汇率表(&amp;R)</translation>
    </message>
    <message>
        <source>Rates that cannot &amp;be used…</source>
        <translation>不能使用的汇率(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2 of %3 cannot be used. Line %4: %5</source>
        <translation>%3 的 %2中有 %1 个不能使用。第 %4 行：%5</translation>
    </message>
    <message>
        <source>%1 rate</source>
        <translation>%1 个汇率</translation>
    </message>
    <message>
        <source>%1 rates</source>
        <translation>%1 个汇率</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>正在使用 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 removed: its rates are no longer used</source>
        <translation>已移除 %1，不再使用其中的汇率</translation>
    </message>
    <message>
        <source>%1 changed: %2 read again</source>
        <translation>%1 有变化：已重新读取 %2</translation>
    </message>
    <message>
        <source>%1 of %2 of %3 in use</source>
        <translation>%3 的 %2中有 %1 个在使用</translation>
    </message>
</context>
<context>
    <name>plumbline::RateLibrary</name>
    <message>
        <source>The table of rates is no longer there. What was read of it stays in use.</source>
        <translation>汇率表已不在原处。已读取的内容继续使用。</translation>
    </message>
</context>
<context>
    <name>plumbline::RateProblemsDialog</name>
    <message>
        <source>Rates of %1</source>
        <translation>%1 的汇率</translation>
    </message>
    <message>
        <source>Rates that cannot be used, and why</source>
        <translation>不能使用的汇率及其原因</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 rate is in use.</source>
        <translation>正在使用 %1 个汇率。</translation>
    </message>
    <message>
        <source>%1 rates are in use.</source>
        <translation>正在使用 %1 个汇率。</translation>
    </message>
    <message>
        <source>What is listed here is not, or only in part. The file is read again when it changes.</source>
        <translation>此处列出的不使用，或只部分使用。文件变化时会重新读取。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>plumbline::ReadingText</name>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
</context>
<context>
    <name>plumbline::ReadingView</name>
    <message>
        <source>Your copy: the article itself, by its hash</source>
        <translation>您的副本：经哈希核对，即文章原文</translation>
    </message>
    <message>
        <source>Your copy: the article itself, by its hash; %1 not where the dataset says</source>
        <translation>您的副本：经哈希核对，即文章原文；%1不在数据集所示位置</translation>
    </message>
    <message>
        <source>1 phrase</source>
        <translation>1 处词句</translation>
    </message>
    <message>
        <source>%1 phrases</source>
        <translation>%1 处词句</translation>
    </message>
    <message>
        <source>Your copy, changed (another hash): %1 found again, %2 lost</source>
        <translation>您的副本，有改动（哈希不同）：重新找到 %1，丢失 %2</translation>
    </message>
    <message>
        <source>Digest: the article retold in our own words</source>
        <translation>摘要：用我们自己的话复述的文章</translation>
    </message>
    <message>
        <source>; no copy attached</source>
        <translation>；未附加副本</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Previous figure (P)</source>
        <translation>上一个数字 (P)</translation>
    </message>
    <message>
        <source>Next figure (N)</source>
        <translation>下一个数字 (N)</translation>
    </message>
    <message>
        <source>Address of the article: %1</source>
        <translation>文章地址：%1</translation>
    </message>
    <message>
        <source>Show the digest</source>
        <translation>显示摘要</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>显示您的副本</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 个数字</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 个数字</translation>
    </message>
    <message>
        <source>figure %1 of %2</source>
        <translation>数字 %1 / %2</translation>
    </message>
</context>
<context>
    <name>plumbline::RecentMenu</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>There is no such file now: %1</source>
        <translation>文件已不存在：%1</translation>
    </message>
    <message>
        <source>&amp;No file has been opened yet</source>
        <translation>尚未打开过文件(&amp;N)</translation>
    </message>
</context>
<context>
    <name>plumbline::ReloadOffer</name>
    <message>
        <source>“%1” is no longer where it was. What was read of it stays on screen.</source>
        <translation>“%1”已不在原处。已读取的内容仍保留在屏幕上。</translation>
    </message>
    <message>
        <source>“%1” has changed on disk.</source>
        <translation>“%1”在磁盘上已有改动。</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>The chosen fact “%1” is not in “%2” any more.</source>
        <translation>所选事实“%1”已不在“%2”中。</translation>
    </message>
</context>
<context>
    <name>plumbline::RoleHeader</name>
    <message>
        <source>Guessed: %1</source>
        <translation>猜测：%1</translation>
    </message>
    <message>
        <source>What column %1 says</source>
        <translation>列 %1 表示什么</translation>
    </message>
</context>
<context>
    <name>plumbline::SampleView</name>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>plumbline::SessionKeeper</name>
    <message>
        <source>%1: This dataset was open last, and is no longer there. The bundled one is shown instead.</source>
        <translation>%1：上次打开的这个数据集已不存在。现在显示内置数据集。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>plumbline::ShortcutsDialog</name>
    <message>
        <source>On a chart</source>
        <translation>图表中</translation>
    </message>
    <message>
        <source>Go to the mark before or after</source>
        <translation>转到上一个或下一个标记</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Go through the table</source>
        <translation>在表格中移动</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>Read the passages of the mark</source>
        <translation>阅读标记的引文</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>plumbline::StatementActions</name>
    <message>
        <source>New &amp;statement…</source>
        <translation>新建陈述(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;orrect statement…</source>
        <translation>更正陈述(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Passages of the statement…</source>
        <translation>陈述的段落(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove statement</source>
        <translation>删除陈述(&amp;R)</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Passages…</source>
        <translation>段落…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>更正(&amp;O)…</translation>
    </message>
    <message>
        <source>Remove &amp;rows</source>
        <translation>删除行(&amp;R)</translation>
    </message>
    <message>
        <source>Correct which statement?</source>
        <translation>更正哪一条陈述？</translation>
    </message>
    <message>
        <source>&amp;All %1 statements of the fact</source>
        <translation>该事实的全部 %1 条陈述(&amp;A)</translation>
    </message>
    <message>
        <source>Remove which statement?</source>
        <translation>删除哪一条陈述？</translation>
    </message>
    <message>
        <source>Passages of which statement?</source>
        <translation>哪一条陈述的段落？</translation>
    </message>
    <message>
        <source>%1 fact</source>
        <translation>%1 条事实</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 条事实</translation>
    </message>
    <message>
        <source>removal: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>%1 statement was removed: %2</source>
        <translation>已删除 %1 条陈述：%2</translation>
    </message>
    <message>
        <source>%1 statements were removed: %2</source>
        <translation>已删除 %1 条陈述：%2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>correction: %1</source>
        <translation>更正：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::StatementDialog</name>
    <message>
        <source>New statement</source>
        <translation>新建陈述</translation>
    </message>
    <message>
        <source>Correct the statement</source>
        <translation>更正陈述</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>correction: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>new statement: %1</source>
        <translation>新建陈述：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::StatementForm</name>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Several taken together: A; B</source>
        <translation>合计多家：A; B</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新建公司</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>Se&amp;gment</source>
        <translation>细分(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地区(&amp;R)</translation>
    </message>
    <message>
        <source>CN, US, WORLD …</source>
        <translation>CN、US、WORLD…</translation>
    </message>
    <message>
        <source>C&amp;hange against</source>
        <translation>变化的基期(&amp;H)</translation>
    </message>
    <message>
        <source>year-on-year …</source>
        <translation>year-on-year…</translation>
    </message>
    <message>
        <source>Share &amp;of</source>
        <translation>占比的分母(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Defined as</source>
        <translation>定义(&amp;D)</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;As its</source>
        <translation>在事件中是(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>数值(&amp;V)</translation>
    </message>
    <message>
        <source>600 million, CNY 1.2 bn, 12.5 %, 10 to 20 million</source>
        <translation>6亿、600 million、CNY 1.2 bn、12.5 %、10 to 20 million</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>2019-Q3, 2019, 2019-04-01/2020-03-31; empty: unknown</source>
        <translation>2019-Q3、2019、2019-04-01/2020-03-31；留空表示未知</translation>
    </message>
    <message>
        <source>Ca&amp;lled in the source</source>
        <translation>来源中的叫法(&amp;L)</translation>
    </message>
    <message>
        <source>Q1 FY2020</source>
        <translation>Q1 FY2020</translation>
    </message>
    <message>
        <source>&amp;Inferred, because</source>
        <translation>推断依据(&amp;I)</translation>
    </message>
    <message>
        <source>empty: the source states the period</source>
        <translation>留空：来源写明了期间</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>陈述者(&amp;B)</translation>
    </message>
    <message>
        <source>empty: the article or the company itself</source>
        <translation>留空：文章或公司自身</translation>
    </message>
    <message>
        <source>Said o&amp;n</source>
        <translation>陈述日期(&amp;N)</translation>
    </message>
    <message>
        <source>2019-07-21, or a span in which it was said</source>
        <translation>2019-07-21，或所在的时间段</translation>
    </message>
    <message>
        <source>&amp;Flags</source>
        <translation>标志(&amp;F)</translation>
    </message>
</context>
<context>
    <name>plumbline::StatusLine</name>
    <message>
        <source>%1 fact</source>
        <translation>%1 条事实</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 条事实</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 条陈述</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 条陈述</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 篇文章</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 篇文章</translation>
    </message>
    <message>
        <source>Passages: %1 exact, %2 moved, %3 lost, %4 not attached</source>
        <translation>引文：%1 条一致，%2 条移位，%3 条丢失，%4 条未附加</translation>
    </message>
    <message>
        <source>Looking for article copies</source>
        <translation>正在查找文章副本</translation>
    </message>
    <message>
        <source>%1 of %2 facts shown</source>
        <translation>显示 %1 / %2 条事实</translation>
    </message>
    <message>
        <source>0 of %1 article copies attached: passages from the digest</source>
        <translation>已附加 0 / %1 篇文章副本：引文取自摘要</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>%1 of %2 fact shown</source>
        <translation>显示 %1 / %2 条事实</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>%1 event</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>%1 table</source>
        <translation>%1 个表格</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 个表格</translation>
    </message>
</context>
<context>
    <name>plumbline::ViewTextDialog</name>
    <message>
        <source>Open view from text</source>
        <translation>从文本打开视图</translation>
    </message>
    <message>
        <source>Paste the &amp;text of a view:</source>
        <translation>粘贴视图的文本(&amp;T)：</translation>
    </message>
    <message>
        <source>Text of a view</source>
        <translation>视图的文本</translation>
    </message>
</context>
<context>
    <name>plumbline::ViewsMenu</name>
    <message>
        <source>Vie&amp;ws</source>
        <translation>已存视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>保存视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>管理视图(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Copy view as text</source>
        <translation>将视图复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open view from text…</source>
        <translation>从文本打开视图(&amp;O)…</translation>
    </message>
    <message>
        <source>The former file of saved views is kept as %1.</source>
        <translation>原有的视图文件已存为 %1。</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>&amp;Name for the page, filter, span and selection on screen:</source>
        <translation>为当前的页面、筛选、时间范围和选择命名(&amp;N)：</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Replace it?</source>
        <translation>已有视图“%1”。要替换吗？</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>已保存视图“%1”</translation>
    </message>
    <message>
        <source>The view “%1” cannot be opened. %2</source>
        <translation>无法打开视图“%1”。%2</translation>
    </message>
    <message>
        <source>This view was made for the dataset “%1”.</source>
        <translation>此视图是为数据集“%1”制作的。</translation>
    </message>
    <message>
        <source>The view is on the clipboard</source>
        <translation>视图已复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>plumbline::ZoomActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show less time, larger. Over a chart: the wheel, a pinch or +</source>
        <translation>显示更短的时间，更大。在图表上：滚轮、双指缩放或 +</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show more time. Over a chart: the wheel, a pinch or -</source>
        <translation>显示更长的时间。在图表上：滚轮、双指缩放或 -</translation>
    </message>
    <message>
        <source>Let each chart show all its facts. Over a chart: double click on empty ground</source>
        <translation>各图表显示其全部事实。在图表上：双击空白处</translation>
    </message>
    <message>
        <source>Let charts glide to the time that is shown next</source>
        <translation>图表平滑移至新的时间范围</translation>
    </message>
    <message>
        <source>Fit to the &amp;data</source>
        <translation>适合数据(&amp;D)</translation>
    </message>
    <message>
        <source>Ani&amp;mate changes</source>
        <translation>动画过渡(&amp;M)</translation>
    </message>
</context>
</TS>
