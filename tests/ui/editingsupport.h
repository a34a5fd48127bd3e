// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowsupport.h"

#include "store/samplepackage.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QTemporaryDir>

namespace plumbline::window {

/// A window with a dataset of the reader's own, and what a reader does to change it: real keys
/// and clicks.
class EditingWindow
{
protected:
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("own.sqlite"));
        QCOMPARE(sample::Package().compileTo(m_path), QString());
        m_window = std::make_unique<FreshWindow>();
        m_window->activateWindow(); // keys of the table work with the real focus only
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        openAndWait(*m_window, m_path);
        QTRY_VERIFY(m_window->workspace()->editing()->isEditable());
        m_window->showFact(growth);
    }
    void close() { m_window.reset(); }

    static inline const FactId growth{QStringLiteral("acme.revenue-growth.2018")};

    const ViewState *state() const { return m_window->workspace()->state(); }
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    void trigger(const char *name) const
    {
        QTRY_VERIFY(action(name)->isEnabled());
        action(name)->trigger();
    }

    /// The form that is open, once it is.
    QDialog *dialog(const char *name) const
    {
        QDialog *found = nullptr;
        const auto find = [&] {
            for (QDialog *candidate : m_window->findChildren<QDialog *>(QString::fromLatin1(name))) {
                if (candidate->isVisible())
                    found = candidate;
            }
            return found != nullptr;
        };
        [&] { QTRY_VERIFY(find()); }();
        return found;
    }

    void type(QDialog *form, const char *field, const QString &text) const
    {
        auto *widget = form->findChild<QWidget *>(QString::fromLatin1(field));
        QVERIFY(widget);
        auto *combo = qobject_cast<QComboBox *>(widget);
        auto *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(widget);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    /// A click on Save; the form closes when it worked.
    void save(QDialog *form) const
    {
        QTest::mouseClick(form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QTRY_VERIFY(!m_window->workspace()->editing()->isBusy());
    }

    /// The figure in the detail pane.
    QString shown() const
    {
        return m_window->detailPane()->description().figure.simplified().replace(QChar(0x00a0),
                                                                                 QLatin1Char(' '));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path; ///< of the dataset
    std::unique_ptr<FreshWindow> m_window;
};

} // namespace plumbline::window
