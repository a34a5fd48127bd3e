// SPDX-License-Identifier: GPL-3.0-or-later
// From adding a table of rates to a converted mark with its receipt, and back.
#include "ui/rateproblemsdialog.h"
#include "ui/settings.h"
#include "ui/statusline.h"
#include "ui/windowsupport.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QDropEvent>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace plumbline;

class RatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aTableLeadsToAReceiptAndBack();
    void badRowsAreToldWithTheirLines();
    void aDroppedTableIsTaken();
    void theTableIsRemembered();
    void changesAreTold();
    void whatWasToldIsNotToldAtTheNextStart();

private:
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    QString write(const char *name, const QByteArray &rows)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("date,base,quote,rate,source\n" + rows);
        return path;
    }
    void attach(const QString &path)
    {
        QSignalSpy taken(m_window->workspace()->rates(), &RateLibrary::taken);
        m_window->workspace()->rates()->attach(path);
        QVERIFY(taken.wait());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<window::FreshWindow> m_window;
};

void RatesTest::initTestCase()
{
    window::keepSettingsIn(m_folder.path());
}

void RatesTest::init()
{
    m_window = window::freshWithBundled();
}

void RatesTest::cleanup()
{
    m_window.reset();
}

void RatesTest::aTableLeadsToAReceiptAndBack()
{
    ViewState *state = m_window->workspace()->state();
    QVERIFY(action("actionAddRates")->isEnabled());
    QVERIFY(!action("actionRemoveRates")->isEnabled());
    View view;
    view.page = Page::Levels;
    view.level = {QStringLiteral("revenue"), QStringLiteral("CNY")};
    view.lens.currency = QStringLiteral("EUR");
    state->setView(view);
    window::waitForScene(*m_window, Page::Levels);
    const auto scene = [this] { return m_window->page(Page::Levels)->chart()->chartScene(); };
    const auto onAxis = [&scene] {
        size_t marks = 0;
        for (const Band &band : scene()->bands)
            marks += band.kind == Band::Kind::Values ? band.marks.size() : 0;
        return marks;
    };
    QVERIFY(scene()->converter);
    QCOMPARE(onAxis(), size_t(0)); // no article implies a rate into euros

    QByteArray rows;
    for (int year = 2010; year < 2024; ++year) {
        for (int quarter = 1; quarter <= 4; ++quarter)
            rows += QByteArray::number(year) + "-Q" + QByteArray::number(quarter) + ",EUR,CNY,7.8,ECB mean\n";
    }
    attach(write("eur.csv", rows));
    window::waitForScene(*m_window, Page::Levels);
    QVERIFY(onAxis() > 3);
    const auto converted = std::find_if(scene()->facts.begin(), scene()->facts.end(), [&](int fact) {
        const Mark *mark = scene()->markOfFact(fact);
        return mark && !mark->values.empty();
    });
    QVERIFY(converted != scene()->facts.end());
    QVERIFY(scene()->markOfFact(*converted)->label.contains(QStringLiteral("EUR")));
    window::showAndWait(*m_window, scene()->idOf(*converted));
    const QString receipt = window::textsOf(m_window->detailPane());
    QVERIFY2(receipt.contains(QStringLiteral("ECB mean, in eur.csv, line")), qPrintable(receipt));
    QVERIFY2(receipt.contains(QStringLiteral("1 CNY = 0.128205 EUR")), qPrintable(receipt));

    QVERIFY(action("actionRemoveRates")->isEnabled());
    action("actionRemoveRates")->trigger();
    window::waitForScene(*m_window, Page::Levels);
    QTRY_COMPARE(onAxis(), size_t(0));
    QVERIFY(!window::textsOf(m_window->detailPane()).contains(QStringLiteral("eur.csv")));
    QVERIFY(window::textsOf(m_window->detailPane()).contains(QStringLiteral("Not converted")));
}

void RatesTest::badRowsAreToldWithTheirLines()
{
    const QString path = write("bad.csv", "2019-07-21,USD,CNY,6.9,PBOC\n2019-07-22,USD,CNY,-6.9,PBOC\n"
                                          "2019-07-23,USD,CNY,6.9,PBOC\n2019-07-23,USD,CNY,6.8,PBOC\n");
    attach(path);
    QVERIFY(m_window->messageBar()->text().contains(
        QStringLiteral("3 of 4 rates of bad.csv cannot be used. Line 3: The rate is negative.")));
    QVERIFY(action("actionRateProblems")->isEnabled());
    RateProblemsDialog dialog(m_window->workspace()->state()->rates());
    const QStringList lines = dialog.list()->toPlainText().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], path + QStringLiteral(":3: The rate is negative."));
    QVERIFY(lines[1].startsWith(path + QStringLiteral(":4: Two rates for 2019-07-23")));
    QVERIFY(!dialog.save(m_folder.filePath(QStringLiteral("list.txt"))));
    QFile saved(m_folder.filePath(QStringLiteral("list.txt")));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(saved.readAll()), lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));

    attach(write("fine.csv", "2019,USD,CNY,6.9,PBOC\n"));
    QVERIFY(!m_window->messageBar()->text().contains(QStringLiteral("cannot be used")));
    QVERIFY(!action("actionRateProblems")->isEnabled());
}

void RatesTest::aDroppedTableIsTaken()
{
    const QString path = write("dropped.csv", "2019,USD,CNY,6.9,PBOC\n");
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QSignalSpy taken(m_window->workspace()->rates(), &RateLibrary::taken);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(taken.wait());
    QCOMPARE(m_window->workspace()->rates()->path(), path);
}

/// It stays when the file of the dataset is read anew.
void RatesTest::theTableIsRemembered()
{
    attach(write("kept.csv", "2019,USD,CNY,6.9,PBOC\n"));
    QSignalSpy taken(m_window->workspace()->rates(), &RateLibrary::taken);
    window::openAndWait(*m_window, window::bundled());
    QTRY_VERIFY(!taken.isEmpty());
    QVERIFY(m_window->workspace()->state()->dataset()->rates());
}

void RatesTest::changesAreTold()
{
    const auto told = [this] { return m_window->findChild<StatusLine *>()->text(); };
    attach(write("moving.csv", "2019,USD,CNY,6.9,PBOC\n"));
    QVERIFY2(told().contains(QStringLiteral("1 rate of moving.csv in use")), qPrintable(told()));
    write("moving.csv", "2019,USD,CNY,6.9,PBOC\n2018,USD,CNY,6.6,PBOC\n");
    QTRY_VERIFY2(told().contains(QStringLiteral("moving.csv changed: 2 rates read again")),
                 qPrintable(told()));
    write("moving.csv", "2019,USD,CNY,6.9,PBOC\n2018,USD,CNY,-6.6,PBOC\n2017,USD,CNY,6.7,PBOC\n");
    QTRY_VERIFY2(told().contains(QStringLiteral("moving.csv changed: 3 rates read again")),
                 qPrintable(told()));
    QVERIFY(m_window->messageBar()->text().contains(QStringLiteral("1 of 3 rates of moving.csv")));
    action("actionRemoveRates")->trigger();
    QVERIFY2(told().contains(QStringLiteral("moving.csv removed: its rates are no longer used")),
             qPrintable(told()));
}

/// At a start the table is attached before there is a dataset.
void RatesTest::whatWasToldIsNotToldAtTheNextStart()
{
    const QString path = write("same.csv", "2019,USD,CNY,6.9,PBOC\n2018,USD,CNY,-6.6,PBOC\n");
    const auto startAgain = [&] {
        const QString remembered = settings::toldRates();
        m_window = std::make_unique<window::FreshWindow>(); // which forgets all
        settings::setToldRates(remembered);
        QSignalSpy taken(m_window->workspace()->rates(), &RateLibrary::taken);
        m_window->workspace()->rates()->attach(path);
        window::openAndWait(*m_window, window::bundled());
        QTRY_VERIFY(!taken.isEmpty());
    };
    const QString message = QStringLiteral("1 of 2 rates of same.csv cannot be used");
    startAgain();
    QVERIFY(m_window->messageBar()->text().contains(message));
    startAgain();
    QVERIFY(!m_window->messageBar()->text().contains(message));
    QVERIFY(action("actionRateProblems")->isEnabled());
    m_window->workspace()->rates()->detach();
    attach(path); // asked for
    QVERIFY(m_window->messageBar()->text().contains(message));
    write("same.csv", "2019,USD,CNY,6.95,PBOC\n2018,USD,CNY,-6.6,PBOC\n2017,USD,CNY,6.7,PBOC\n");
    startAgain();
    QVERIFY(m_window->messageBar()->text().contains(QStringLiteral("1 of 3 rates of same.csv")));
}

QTEST_MAIN(RatesTest)
#include "rates_test.moc"
