// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/includetable.h"
#include "support/checkout.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class IncludeTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsRightFromWrong_data();
    void tellsRightFromWrong();
    void namesFileAndLine();
    void holdsInApp();

private:
    /// An app/ with one header in each folder.
    QTemporaryDir m_app;
    const IncludeTable m_table = IncludeTable(QDir(m_app.path()));
};

void IncludeTableTest::initTestCase()
{
    const QDir app(m_app.path());
    for (const char *name : {"facts", "text", "store", "analysis", "importing", "model", "charts", "ui", "tool"}) {
        const QString folder = QString::fromLatin1(name);
        QVERIFY(app.mkdir(folder));
        QFile header(app.filePath(folder + u"/b.h"_qs));
        QVERIFY(header.open(QIODevice::WriteOnly));
    }
}

void IncludeTableTest::tellsRightFromWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("what");

    const auto row = [](const char *path, const char *include, const char *what = "") {
        QTest::addRow("%s in %s", include, path)
            << QString::fromLatin1(path) << QString::fromLatin1(include) << QString::fromLatin1(what);
    };
    row("text/a.cpp", "\"facts/b.h\"");
    row("text/a.cpp", "\"text/b.h\"");
    row("text/a.cpp", "<edlib.h>");
    row("facts/a.cpp", "<QStringList>");
    row("facts/a.cpp", "<QtCore>");
    row("facts/a.cpp", "<vector>");
    row("store/a.cpp", "<sqlite3.h>");
    row("store/a.cpp", "<unistd.h>");
    row("store/deep/a.cpp", "\"facts/b.h\"");
    row("model/a.h", "\"analysis/b.h\"");
    row("charts/a.h", "<QtCharts/QChart>");
    row("charts/a.h", "<QChartView>");
    row("charts/a.cpp", "\"model/b.h\"");
    row("ui/a.cpp", "\"ui_mainwindow.h\"");
    row("ui/a.cpp", "\"a.moc\"");
    row("ui/a.cpp", "\"charts/b.h\"");
    row("main.cpp", "\"charts/b.h\"");
    row("dataset_tool.cpp", "\"text/b.h\"");
    row("tool/a.cpp", "\"facts/b.h\"");

    row("facts/a.h", "\"text/b.h\"", "facts may not know \"text/b.h\"");
    row("text/a.h", "\"analysis/b.h\"", "text may not know \"analysis/b.h\"");
    row("analysis/a.h", "\"text/b.h\"", "analysis may not know \"text/b.h\"");
    row("store/a.h", "\"model/b.h\"", "store may not know \"model/b.h\"");
    row("model/a.h", "\"charts/b.h\"", "model may not know \"charts/b.h\"");
    row("dataset_tool.cpp", "\"model/b.h\"", "tool may not know \"model/b.h\"");
    row("facts/a.h", "\"b.h\"", "\"b.h\" is not written from app/");
    row("text/a.h", "\"../facts/b.h\"", "\"../facts/b.h\" is not written from app/");
    row("facts/a.h", "\"facts/../text/b.h\"", "\"facts/../text/b.h\" is not written from app/");
    row("facts/a.h", "\"facts/nowhere.h\"", "\"facts/nowhere.h\" is not written from app/");
    row("facts/a.h", "<facts/b.h>", "<facts/b.h> is ours and belongs in quotes");
    row("store/a.h", "\"sqlite3.h\"", "\"sqlite3.h\" is not written from app/");
    row("facts/a.h", "<QColor>", "<QColor> is QtGui, which facts does without");
    row("model/a.h", "<QLabel>", "<QLabel> is QtWidgets, which model does without");
    row("model/a.h", "<qlabel.h>", "<qlabel.h> is QtWidgets, which model does without");
    row("model/a.h", "<QtGui/QColor>", "<QtGui/QColor> is QtGui, which model does without");
    row("tool/a.cpp", "<QtWidgets>", "<QtWidgets> is QtWidgets, which tool does without");
    row("ui/a.cpp", "<QtCharts>", "<QtCharts> is QtCharts, which ui does without");
    row("ui/a.cpp", "<QLineSeries>", "<QLineSeries> is QtCharts, which ui does without");
    row("main.cpp", "<QChart>", "<QChart> is QtCharts, which main.cpp does without");
    row("text/a.cpp", "<QSqlQuery>", "<QSqlQuery> is QtSql, which text does without");
    row("text/a.cpp", "<sqlite3.h>", "<sqlite3.h> does not belong in text");
    row("ui/a.cpp", "<csv.h>", "<csv.h> does not belong in ui");
    row("analysis/a.cpp", "<orcus/spreadsheet/document.hpp>",
        "<orcus/spreadsheet/document.hpp> does not belong in analysis");
    row("store/a.cpp", "<edlib.h>", "<edlib.h> does not belong in store");
    row("facts/a.cpp", "<unistd.h>", "<unistd.h> does not belong in facts");
    row("charts/a.cpp", "\"ui_mainwindow.h\"", "\"ui_mainwindow.h\" is a form: only in ui");
    row("text/a.cpp", "HEADER", "an include that names no header");
    row("extra/a.cpp", "<vector>", "the include table has no such folder");
    row("other.cpp", "<vector>", "the include table has no such folder");
}

void IncludeTableTest::tellsRightFromWrong()
{
    QFETCH(const QString, path);
    QFETCH(const QString, include);
    QFETCH(const QString, what);

    const QStringList found = m_table.breaches(path, QStringLiteral("#include %1\n").arg(include));
    QCOMPARE(found.join(QLatin1Char('\n')),
             what.isEmpty() ? QString() : QStringLiteral("app/%1:1: %2").arg(path, what));
}

void IncludeTableTest::namesFileAndLine()
{
    const QString source = QStringLiteral("// \"ui/a.h\"\n"
                                          "#include <vector>\n"
                                          "\n"
                                          "  #  include \"model/b.h\"\n"
                                          "// #include \"ui/a.h\"\n"
                                          "#include<QLabel>\n");
    QCOMPARE(m_table.breaches(QStringLiteral("store/a.cpp"), source).join(QLatin1Char('\n')),
             QStringLiteral("app/store/a.cpp:4: store may not know \"model/b.h\"\n"
                            "app/store/a.cpp:6: <QLabel> is QtWidgets, which store does without"));
}

void IncludeTableTest::holdsInApp()
{
    const QStringList files =
        checkout::filesBelow(QStringLiteral("app"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
    QVERIFY(!files.isEmpty());
    const IncludeTable table(checkout::top().filePath(QStringLiteral("app")));
    QStringList found;
    for (const QString &file : files)
        found += table.breaches(file.mid(4), checkout::textOf(file));
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(IncludeTableTest)
#include "includetable_test.moc"
