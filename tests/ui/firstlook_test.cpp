// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "store/samplepackage.h"
#include "ui/detailpane.h"
#include "ui/importactions.h"
#include "ui/importtargetstep.h"
#include "ui/origincard.h"
#include "ui/sessionkeeper.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace plumbline;

/// A table that is opened as if it were a dataset shows its chart at once.
class FirstLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void showsAChartFromGuesses();
    void knowsItsFile();
    void leadsToTheMapping();
    void leadsToADataset();
    void nothingIsEditedInIt();
    void itsDatasetTakesItsPlace();
    void whatLacksStartsTheWizard();
    void aBrokenFileLosesNothing();
    void saysWhatIsNoTable_data();
    void saysWhatIsNoTable();
    void comesBackAtTheNextStart();
    void dailySeriesDraw();

private:
    QString write(const char *name, const QByteArray &text)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        sample::writeBytes(path, text);
        return path;
    }
    ImportWizard *wizard() const { return m_window->imports()->wizard(); }
    QString bar() const { return m_window->messageBar()->text(); }
    ViewState *state() const { return m_window->workspace()->state(); }
    /// Opens a table and waits for its first figure.
    void look(const QString &table)
    {
        QSignalSpy opened(m_window->workspace()->session(), &DatasetSession::opened);
        m_window->openFile(table);
        QTRY_VERIFY(!opened.isEmpty());
        QTRY_VERIFY(!state()->current().isNull());
    }
    void clickOffer(const QString &text)
    {
        for (auto *button : m_window->messageBar()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(text));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<window::FreshWindow> m_window;
};

const QByteArray Users =
    "company,metric,year,value,unit\nHooli,Users,2017,100,count\nHooli,Users,2018,120,count\n"
    "Hooli,Users,2019,150,count\n";

void FirstLookTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    window::keepSettingsIn(QDir::temp().filePath(QStringLiteral("plumbline-firstlook-test")));
}

void FirstLookTest::init()
{
    QDir(MappingLibrary::usualFolder()).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<window::FreshWindow>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void FirstLookTest::showsAChartFromGuesses()
{
    const QString table = write("users.csv", Users);
    look(table);
    QVERIFY2(bar().startsWith(QStringLiteral("Shown from guesses: “company” is: Company")),
             qPrintable(bar()));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("users.csv – Plumbline"));
    QCOMPARE(m_window->shownFile(), table);
    QCOMPARE(state()->dataset()->factCount(), 3);
    QCOMPARE(state()->page(), Page::Levels);
    window::waitForScene(*m_window, Page::Levels);
    QVERIFY(m_window->page(Page::Levels)->chart()->chartScene()->markOfFact(0));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("users.csv")});
    window::openAndWait(*m_window, window::bundled());
    QTRY_COMPARE(bar(), QString());
}

/// The file that is shown lies where it was, not beside the dataset that stands for it.
void FirstLookTest::knowsItsFile()
{
    look(write("users.csv", Users));
    const auto *pane = m_window->findChild<DetailPane *>();
    const auto said = [pane] {
        QStringList texts;
        for (const OriginCard *card : pane->originCards()) {
            for (const QLabel *label : card->findChildren<QLabel *>())
                texts << label->text();
        }
        return texts.join(QLatin1Char('\n'));
    };
    QTRY_VERIFY2(said().contains(QStringLiteral("nchanged since the import")), qPrintable(said()));
}

void FirstLookTest::leadsToTheMapping()
{
    look(write("users.csv", Users));
    clickOffer(QStringLiteral("Ma&pping…"));
    QVERIFY(wizard());
    QCOMPARE(wizard()->step(), ImportWizard::Columns);
    QCOMPARE(wizard()->opener()->draft()->mapping.roleOf(3), ColumnRole::Value);
    QVERIFY(!bar().isEmpty());
}

void FirstLookTest::leadsToADataset()
{
    look(write("users.csv", Users));
    clickOffer(QStringLiteral("Save &as dataset…"));
    QCOMPARE(wizard()->step(), ImportWizard::Target);
    QVERIFY(wizard()->targetStep()->isNew());
    QCOMPARE(wizard()->targetStep()->path(), m_folder->filePath(QStringLiteral("users.sqlite")));
}

/// It goes with the window, and edits in it would go, too.
void FirstLookTest::nothingIsEditedInIt()
{
    look(write("users.csv", Users));
    QTRY_COMPARE(m_window->workspace()->session()->stage(), DatasetSession::Stage::Idle);
    QVERIFY(!m_window->workspace()->editing()->isEditable());
    QCOMPARE(m_window->workspace()->editing()->readOnlyReason(),
             QStringLiteral("This is a first look at users.csv, in which nothing is kept. Save it as a "
                            "dataset to change it."));
}

void FirstLookTest::itsDatasetTakesItsPlace()
{
    look(write("users.csv", Users));
    clickOffer(QStringLiteral("Save &as dataset…"));
    QSignalSpy opened(m_window->workspace()->session(), &DatasetSession::opened);
    QTest::mouseClick(wizard()->findChild<QPushButton *>(QStringLiteral("importNext")), Qt::LeftButton);
    QTRY_VERIFY(!opened.isEmpty());
    QCOMPARE(m_window->workspace()->session()->path(), m_folder->filePath(QStringLiteral("users.sqlite")));
    QTRY_VERIFY(m_window->workspace()->editing()->isEditable());
    QTRY_COMPARE(bar(), QString());
}

void FirstLookTest::whatLacksStartsTheWizard()
{
    m_window->openFile(write("words.csv", "name,remark\nA,b\nC,d\n"));
    QTRY_VERIFY(wizard());
    QCOMPARE(wizard()->step(), ImportWizard::Figures);
    QVERIFY2(bar().contains(QStringLiteral("words.csv cannot be shown by guesses alone")), qPrintable(bar()));
}

void FirstLookTest::aBrokenFileLosesNothing()
{
    window::openAndWait(*m_window, window::bundled());
    const DatasetPtr former = state()->dataset();
    m_window->openFile(write("packed.csv", QByteArray("\x1f\x8b\x08\x00rest", 8)));
    QTRY_VERIFY(!bar().isEmpty());
    QCOMPARE(state()->dataset(), former);
    QVERIFY(!wizard());
}

/// What it is, and not that it is no dataset, which a table need not be.
void FirstLookTest::saysWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("archive") << QByteArray("renamed.xlsx") << QByteArray("PK\x05\x06") + QByteArray(18, '\0')
                             << QStringLiteral("The file is an archive of files. Unpack it");
    QTest::newRow("picture") << QByteArray("figures.csv") << QByteArray("\x89PNG\r\n\x1a\n")
                             << QStringLiteral("The file is a picture, not a table.");
    QTest::newRow("dataset") << QByteArray("figures.sqlite") << QByteArray("\x89PNG\r\n\x1a\n")
                             << QStringLiteral("This is not a SQLite database.");
}

void FirstLookTest::saysWhatIsNoTable()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    m_window->openFile(write(name.constData(), bytes));
    QTRY_VERIFY2(bar().contains(sentence), qPrintable(bar()));
    QVERIFY2(bar().contains(QString::fromUtf8(name + ": ")), qPrintable(bar()));
}

/// The table is what the reader opened; the dataset that was made of it is gone by then.
void FirstLookTest::comesBackAtTheNextStart()
{
    const QString table = write("users.csv", Users);
    SessionFile file(m_folder->filePath(QStringLiteral("session.json")));
    SessionKeeper keeper(m_window.get(), &file);
    QSignalSpy started(&keeper, &SessionKeeper::started);
    CommandLine line;
    line.file = table;
    keeper.start(line);
    QTRY_VERIFY(!started.isEmpty());
    QCOMPARE(keeper.current().dataset, table);
    QTRY_VERIFY(!state()->current().isNull());
}

void FirstLookTest::dailySeriesDraw()
{
    QByteArray rows = "date,close\n";
    for (QDate day(2019, 1, 1); day < QDate(2019, 7, 1); day = day.addDays(1))
        rows += day.toString(Qt::ISODate).toLatin1() + ',' + QByteArray::number(day.dayOfYear() % 17 + 100) +
                ".5\n";
    look(write("HOOLI.csv", rows));
    QCOMPARE(state()->dataset()->factCount(), 181);
    window::waitForScene(*m_window, state()->page());
    QVERIFY(m_window->page(state()->page())
                ->chart()
                ->chartScene()
                ->markOfFact(state()->dataset()->indexOf(state()->current())));
}

QTEST_MAIN(FirstLookTest)
#include "firstlook_test.moc"
