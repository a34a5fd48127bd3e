// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/backgroundworker.h"
#include "model/factcsv.h"

#include <QImage>

namespace plumbline {

/// Writes an image as PNG, the whole file or nothing. Any thread.
Outcome writeImage(const QString &path, const QImage &image);

/// Writes exports in the background, so that the window goes on. Files come in
/// the order in which they were asked for. Lives in the GUI thread.
class Exporter : public QObject
{
    Q_OBJECT

public:
    struct Facts {
        QString source; ///< the dataset file
        DatasetPtr dataset;
        std::vector<int> facts;
        ArticleCopies copies;
    };

    explicit Exporter(QObject *parent = nullptr);
    ~Exporter() override;

public Q_SLOTS:
    void exportImage(const QString &path, const QImage &image);
    void exportFacts(const QString &path, const plumbline::Exporter::Facts &facts);

Q_SIGNALS:
    void exported(const QString &path);
    void failed(const plumbline::Error &error);

private:
    void tell(const QString &path, const Outcome &problem);

    CancelFlag m_isEnding;
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
