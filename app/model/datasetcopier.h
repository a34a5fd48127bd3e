// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "model/backgroundworker.h"

#include <QObject>

namespace plumbline {

/// Makes dataset files in the background: empty ones, and copies. GUI thread; the destructor
/// stops what runs.
class DatasetCopier : public QObject
{
    Q_OBJECT

public:
    explicit DatasetCopier(QObject *parent = nullptr);
    ~DatasetCopier() override;

    void create(const QString &path);
    void copy(const QString &from, const QString &to);

Q_SIGNALS:
    void made(const QString &path);
    void failed(const plumbline::Error &error);

private:
    void run(const QString &path, std::function<Outcome(const std::function<bool()> &keepGoing)> make);

    CancelFlag m_cancel;
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
