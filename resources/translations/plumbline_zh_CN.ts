<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArticleFolder</name>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a folder. Choose the folder with the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has more than %1 files or %2 MB. Choose one that holds only articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since the folder was attached. Attach the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text fits several articles equally well and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanonicalText</name>
    <message>
        <source>The text is larger than %1 MB, the most that is read of an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartScene</name>
    <message>
        <source>, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1%2 (%3). Plumbline, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact of this dataset belongs here. Choose another page, or open another dataset with File &gt; Open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRules</name>
    <message>
        <source>it quotes more than %1 words or %2 Chinese characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckedRows</name>
    <message>
        <source>A code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier is missing or is not made of lower-case letters, digits, points and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a number that a market could have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a whole number from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a day as YYYY-MM-DD between the years 1000 and 2999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span of days has one end only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends of the value do not fit its bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The high end of the range is not above the low end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends of the value differ, but it is not a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The precision is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rank is a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row refers to another one (%1) that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Write charts and tables into &lt;folder&gt;, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --export: which charts, of growth, levels, share, timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --export: only the facts of these companies, by their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --export: size of a picture, 1440x900 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --export: pixels of the picture per pixel of its size, 1 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light or dark; for the window also system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program: en, zh_CN or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with your copies of the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to show first: growth, levels, share or timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact to show first, by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dataset file at a time, please: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown theme “%1”: light, dark or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export needs a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is for the window and does not go with --export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with --export only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown chart “%1”: growth, levels, share or timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs at least one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT, each from %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is a number from %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plumbline: %1
Try &apos;plumbline --help&apos;.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of what news articles say about companies, each mark with its passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset to open; the bundled one without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quotes are wrong (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quoted field that starts in this record has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has more than %1 fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetFile</name>
    <message>
        <source>The dataset has no table &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetReader</name>
    <message>
        <source>The rows are not in order. Use a backup, or compile the dataset again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity is its own ancestor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows have the same content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets (*.sqlite *.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with your copies of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of what news articles say about companies, each mark with its passage.

Free software under the GNU General Public License, version 3 or later. Made with Qt %1 and Qt Charts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactDescription</name>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 per %3 (%4 to %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate implied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also stated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spin-off plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not joined by lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine-translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>tn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% or pp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>its size is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends within its first bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database of another program, not a Plumbline dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset was written by a newer Plumbline (format %1, this program reads %2). Update Plumbline to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset has no format version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bases, multiples and undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue growth, year on year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar time; a pale bar spans the period that a figure covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No growth figures in this dataset. Levels may have the figures that growth would be computed from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message>
        <source>--companies: nothing is known of %1. This dataset has %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a folder. Choose another target for --export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made. Check its place and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>money raised or invested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine or regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan or launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rise or fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned or considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNY below 100 m, 1 bn, 10 bn, 100 bn, and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span of the date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelsChart</name>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1, as stated; a pale bar spans the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stated; a pale bar spans the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures of this kind. Choose a metric and a unit above the chart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open bundled dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dataset file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;bundled dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the facts of the chart, with their sources, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach article copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageDescriptor</name>
    <message>
        <source>There is no such file. A data package is a folder with datapackage.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON object (%1 at byte %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no such table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path must be the name of a file in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields must be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageReader</name>
    <message>
        <source>&quot;%1&quot; is not a number in plain decimals, like 600000000 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an identifier of lower-case letters, digits, points and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the year as MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns must be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has %1 fields instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageWriter</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageReader</name>
    <message>
        <source>More text belongs here than can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage does not lie in its paragraph of the digest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadableFile</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be reached. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a dataset file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 GB, the limit for a dataset here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was being changed together with another database. Open it once with the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No private copy could be made in the folder for temporary files. Is its disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has not finished writing this file. A private copy is shown, as of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in a mode in which reading would leave files beside it. A private copy is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegularFile</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is read of an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowShaper</name>
    <message>
        <source>An observation needs a metric, and an event has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraphs of a digest must count from 1 without gaps; %1 is due.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>The file could not be written (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file, and was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>market not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no level stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels, changes without a level, and ranks on one time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No market shares or ranks in this dataset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownPassage</name>
    <message>
        <source>states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>Such a row stands there already (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row refers to one that does not exist; a passage, for example, to its paragraph of the digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row breaks a rule of the dataset: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are not those of a Plumbline dataset (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged (%1). Use a backup, or compile it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database tries to do more than hold data (%1), and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row breaks a rule of the dataset: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading would take more memory than the limit allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading took longer than the limit allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the file. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>%1 files written to %2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages: %1 exact, %2 moved, %3 lost, %4 not attached
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plumbline: no display for a window. Charts can be exported without one: plumbline --export FOLDER
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementReader</name>
    <message>
        <source>The rows are not in order. Use a backup, or compile the dataset again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row refers to a statement that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement has no subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row refers to a passage that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An observation needs a metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event statement needs its event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event statement has no metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event statement has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period is either unknown or has dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>%1 at %2 (implied by an article of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, no rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding, valuations and contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pale bar spans the time in which an event may lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events in this dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of money and contracts: five classes in CNY, the lower end of a range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tooltip</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plumbline::ArticleLibrary</name>
    <message>
        <source>No article of this dataset was recognised here. Choose the folder with your copies as text files; what was attached before stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plumbline::DetailPane</name>
    <message>
        <source>The chosen fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a mark of the chart or a row of the table. What the articles say of it is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open this fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plumbline::FactTableModel</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plumbline::FactTableView</name>
    <message>
        <source>Facts of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plumbline::Language</name>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plumbline::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plumbline::MainWindow</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fact “%1” in this dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts appear as soon as it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dataset file, or the one that comes with Plumbline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plumbline::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plumbline::PageView</name>
    <message>
        <source>&amp;Metric and unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plumbline::PassageCard</name>
    <message>
        <source>your copy, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your copy, changed: phrase found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest; phrase lost in your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶&#xa0;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plumbline::StatusLine</name>
    <message>
        <source>%1 fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages: %1 exact, %2 moved, %3 lost, %4 not attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for article copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 facts shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of %1 article copies attached: passages from the digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
