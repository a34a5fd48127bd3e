// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvformguess.h"

#include <QStringEncoder>
#include <QTest>

using namespace plumbline;

class CsvFormGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void guessesTheEncoding_data();
    void guessesTheEncoding();
    void guessesFromACutLetter();
};

namespace {

QString shown(char c)
{
    switch (c) {
    case '\0':
        return QStringLiteral("none");
    case '\t':
        return QStringLiteral("tab");
    default:
        return QString(QLatin1Char(c));
    }
}

QString guessed(const QByteArray &head)
{
    const CsvForm form = guessedCsvForm(head);
    return QStringLiteral("%1 %2").arg(shown(form.delimiter), shown(form.quote));
}

} // namespace

void CsvFormGuessTest::guesses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("form");
    const auto row = [](const char *name, const QByteArray &head, const char *form) {
        QTest::newRow(name) << head << QString::fromUtf8(form);
    };
    row("empty", "", ", \"");
    row("one column", "a\n1\n2\n", ", \"");
    row("comma", "a,b\n1,2\n", ", \"");
    row("semicolon", "a;b\n1;2\n", "; \"");
    row("tab", "a\tb\n1\t2\n", "tab \"");
    row("bar", "a|b\n1|2\n", "| \"");
    row("decimal commas", "Company;2019;2020\nA;1,5;2,5\nB;3,5;4,5\n", "; \"");
    row("decimal commas without a header", "A;1,5;2,5\nB;3,5;4,5\n", "; \"");
    row("thousands marks", "Company\tValue\nA\t1,234,567\nB\t2,345,678\n", "tab \"");
    row("commas in texts", "Company;Note\nA;x, y\nB;z\nC;u, v, w\n", "; \"");
    row("semicolons in texts", "Company,Note\nA,x; y\nB,z; w\nC,u; v\n", ", \"");
    row("commas in quotes", "Company;Value\n\"A, B\";\"1,5\"\n\"C, D\";\"2,5\"\n", "; \"");
    row("title above", "Sales of the year\n\nCompany;Value;Unit\nA;1;x\nB;2;x\nC;3;x\nD;4;x\n", "; \"");
    row("ragged", "a,b,c\n1,2,3\n1,2\n1,2,3\n1,2,3,4\n1,2,3\n", ", \"");
    row("single quotes", "'Company','Note'\n'A, B','x'\n'C','y'\n", ", '");
    row("apostrophes", "Company,Note\nA's,'x\n'B,y's\n", ", \"");
    row("quotes that are letters", "Size\tName\n\"1\" pipe\tx\n\"2\" pipe\ty\n\"3\" pipe\tz\n", "tab none");
    row("open quote", "a;b\nx;1\n\"y;2\nz;3\n", "; \"");
    row("open quote before quoted fields", "a;b\n\"y;2\n\"x; u\";1\n\"z\";3\n\"w\";3\n", "; \"");
    row("open quote and two that are letters", "a;b\n\"y;2\n5\" pipe;1\n6\" pipe;3\n7\" pipe;3\n", "; \"");
    row("CR", "a;b\r1;2\r", "; \"");
    row("CR CR LF", "a;b\r\r\n1;2\r\r\n", "; \"");
}

void CsvFormGuessTest::guesses()
{
    QFETCH(const QByteArray, head);
    QTEST(guessed(head), "form");
}

void CsvFormGuessTest::guessesTheEncoding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("writtenAs");
    QTest::addColumn<bool>("hasMark");
    QTest::addColumn<QByteArray>("encoding");
    const auto row = [](const char *name, const char *text, const char *writtenAs, const char *encoding,
                        bool hasMark = false) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(writtenAs) << hasMark
                            << QByteArray(encoding);
    };
    const char *const chinese =
        "公司,地区,单位,数值\n阿里巴巴集团,中国大陆,亿元,12.5\n腾讯控股有限公司,香港,亿元,9\n";
    const char *const french =
        "Société,Région,Année\nCrédit agricole,Île-de-France,2019\nNestlé,Rhône,2020\n";
    row("ascii", "a,b\n", "UTF-8", "UTF-8");
    row("utf-8", chinese, "UTF-8", "UTF-8");
    row("utf-8 with mark", "a,b\n", "UTF-8", "UTF-8", true);
    row("utf-16le with mark", chinese, "UTF-16LE", "UTF-16LE", true);
    row("utf-16be with mark", chinese, "UTF-16BE", "UTF-16BE", true);
    row("utf-32le with mark", chinese, "UTF-32LE", "UTF-32LE", true);
    row("utf-16le", chinese, "UTF-16LE", "UTF-16LE");
    row("utf-16be", "a,b\n1,2\n", "UTF-16BE", "UTF-16BE");
    row("gb18030", chinese, "GB18030", "GB18030");
    row("windows-1252", french, "windows-1252", "windows-1252");
    row("one letter", "Nestlé,1\n", "windows-1252", "WINDOWS-1250"); // it stands at the same place in both
    row("shift_jis", "会社,地域,数値\nトヨタ自動車,日本,12\nソニーグループ,にほん,9\n", "Shift_JIS",
        "SHIFT_JIS");
    row("big5", "公司,地區,單位,數值\n台灣積體電路製造,臺灣,億元,12\n鴻海精密工業股份有限公司,臺灣,億元,9\n",
        "Big5", "BIG5");
}

void CsvFormGuessTest::guessesTheEncoding()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, writtenAs);
    QFETCH(const bool, hasMark);
    QStringEncoder encoder(writtenAs.constData(),
                           hasMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    const QByteArray bytes = encoder(text);
    const CsvForm form = guessedCsvForm(bytes);
    QTEST(form.encoding, "encoding");
    QCOMPARE(form.delimiter, ',');
}

void CsvFormGuessTest::guessesFromACutLetter()
{
    const QByteArray text = QByteArray("阿里,1\n").repeated(10);
    for (int cut = 0; cut < 9; ++cut)
        QCOMPARE(guessedCsvForm(text.chopped(cut)).encoding, "UTF-8");
}

QTEST_APPLESS_MAIN(CsvFormGuessTest)
#include "csvformguess_test.moc"
