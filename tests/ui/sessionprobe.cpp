// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/startup.h"

#include "model/viewcodec.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace plumbline;

/// The program with a reader at standard input: started as the program is, it does
/// what a line says and prints what is on screen.
class Probe : public QObject
{
public:
    Probe() { connect(&m_input, &QSocketNotifier::activated, this, &Probe::read); }

private:
    static MainWindow *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<MainWindow *>(widget))
                return found;
        }
        return nullptr;
    }

    void read()
    {
        QByteArray bytes(4096, '\0');
        const ssize_t length = ::read(STDIN_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
        if (length <= 0)
            return m_input.setEnabled(false);
        m_lines += bytes.first(length);
        work();
    }

    static bool isReady()
    {
        Workspace *workspace = window() ? window()->workspace() : nullptr;
        return workspace && workspace->state()->dataset() && !workspace->articles()->isBusy() &&
               workspace->session()->stage() == DatasetSession::Stage::Idle;
    }

    /// Lines wait until the dataset is on screen.
    void work()
    {
        if (!isReady()) {
            if (window()) {
                connect(window()->workspace()->session(), &DatasetSession::stageChanged, this, &Probe::work,
                        Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
                connect(window()->workspace()->articles(), &ArticleLibrary::busyChanged, this, &Probe::work,
                        Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
            } else {
                QMetaObject::invokeMethod(this, &Probe::work, Qt::QueuedConnection);
            }
            return;
        }
        const qsizetype end = m_lines.indexOf('\n');
        if (end < 0)
            return;
        const QString line = QString::fromUtf8(m_lines.first(end));
        m_lines.remove(0, end + 1);
        obey(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
        QMetaObject::invokeMethod(this, &Probe::work, Qt::QueuedConnection);
    }

    void obey(const QString &word, const QString &rest)
    {
        if (word == QLatin1String("view")) {
            const auto written = viewFromText(rest);
            if (written)
                window()->workspace()->state()->setView(written->view);
            else
                complain(written.error().text());
        } else if (word == QLatin1String("open")) {
            window()->openFile(rest);
        } else if (word == QLatin1String("attach")) {
            window()->workspace()->articles()->attach(rest);
        } else if (word == QLatin1String("resize")) {
            window()->resize(rest.section(QLatin1Char('x'), 0, 0).toInt(),
                             rest.section(QLatin1Char('x'), 1).toInt());
        } else if (word == QLatin1String("close")) {
            window()->close();
        } else if (word == QLatin1String("print")) {
            printScreen();
        }
    }

    static void printScreen()
    {
        Workspace *workspace = window()->workspace();
        const QByteArray view =
            QJsonDocument(viewObject({workspace->state()->view(), {}})).toJson(QJsonDocument::Compact);
        const QString folder = workspace->articles()->folder();
        print(QStringLiteral("file %1\ncopies %2\nsize %3x%4\nview %5\nmessages %6\nend\n")
                  .arg(QFileInfo(workspace->session()->path()).fileName(),
                       folder.isEmpty() ? QStringLiteral("none") : QDir(folder).dirName(),
                       QString::number(window()->width()), QString::number(window()->height()),
                       QString::fromUtf8(view),
                       window()->messageBar()->text().replace(QLatin1Char('\n'), QLatin1String(" | "))));
    }

    QSocketNotifier m_input{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray m_lines;
};

int main(int argc, char *argv[])
{
    nameApplication();
    const QApplication application(argc, argv);
    Language language;
    language.setChoice(Language::Choice::English);
    Probe probe;
    return runWindow(parseCommandLine(QApplication::arguments()).line, language);
}
