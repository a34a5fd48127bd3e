// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hardening.h"

#include "store/query.h"

#include <array>

namespace plumbline::sqlite {

namespace {

/// SQLite memory of the whole process. A chart's worth of reading needs a few megabytes.
constexpr sqlite3_int64 heapLimit = 256LL * 1024 * 1024;
/// Virtual machine steps between two looks at the clock: some microseconds.
constexpr int stepsPerTick = 1000;

struct Setting {
    int what;
    int value;
};

constexpr std::array switches = {
    Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    Setting{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_DQS_DDL, 0},
    Setting{SQLITE_DBCONFIG_DQS_DML, 0},
};

/// Wide enough for every table of the schema, and for tables that others add.
constexpr std::array limits = {
    Setting{SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
    Setting{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Setting{SQLITE_LIMIT_COLUMN, 200},
    Setting{SQLITE_LIMIT_EXPR_DEPTH, 100},
    Setting{SQLITE_LIMIT_COMPOUND_SELECT, 20},
    Setting{SQLITE_LIMIT_VDBE_OP, 25'000},
    Setting{SQLITE_LIMIT_FUNCTION_ARG, 20},
    Setting{SQLITE_LIMIT_ATTACHED, 0},
    Setting{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    Setting{SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    Setting{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Setting{SQLITE_LIMIT_WORKER_THREADS, 0},
};

/// Most of these are what SQLite is made with: a view beyond a limit on its text makes SQLite
/// refuse the whole file, with every table in it.
constexpr std::array foreignLimits = {
    Setting{SQLITE_LIMIT_SQL_LENGTH, 1'000'000}, Setting{SQLITE_LIMIT_COLUMN, 2000},
    Setting{SQLITE_LIMIT_EXPR_DEPTH, 1000},      Setting{SQLITE_LIMIT_COMPOUND_SELECT, 500},
    Setting{SQLITE_LIMIT_FUNCTION_ARG, 127},
};

int authorize(void *, int action, const char *, const char *, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

} // namespace

Outcome harden(Connection &connection)
{
    for (const Setting &setting : switches) {
        if (sqlite3_db_config(connection.handle(), setting.what, setting.value, nullptr) != SQLITE_OK)
            return connection.error();
    }
    for (const Setting &limit : limits)
        sqlite3_limit(connection.handle(), limit.what, limit.value);
    sqlite3_hard_heap_limit64(heapLimit);
    return connection.execute(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;");
}

void allowForeignTables(Connection &connection)
{
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 1, nullptr);
    for (const Setting &limit : foreignLimits)
        sqlite3_limit(connection.handle(), limit.what, limit.value);
}

void allowOnlyReading(Connection &connection)
{
    sqlite3_set_authorizer(connection.handle(), authorize, nullptr);
}

void allowEverything(Connection &connection)
{
    sqlite3_set_authorizer(connection.handle(), nullptr, nullptr);
}

Watch::Watch(Connection &connection, std::function<bool()> keepGoing)
    : m_handle(connection.handle())
    , m_keepGoing(std::move(keepGoing))
    , m_deadline(QDeadlineTimer::Forever)
{
    sqlite3_progress_handler(m_handle, stepsPerTick, tick, this);
}

Watch::~Watch()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

void Watch::allow(std::chrono::milliseconds time)
{
    m_deadline.setRemainingTime(time);
}

int Watch::tick(void *self)
{
    auto *watch = static_cast<Watch *>(self);
    if (watch->m_keepGoing && !watch->m_keepGoing())
        watch->m_isCancelled = true;
    return watch->m_isCancelled || watch->m_deadline.hasExpired();
}

Outcome quickCheck(const Connection &connection)
{
    Query check(connection, "PRAGMA quick_check(1)");
    if (!check.next())
        return check.failure() ? check.failure() : errorFor(SQLITE_CORRUPT, connection.shownPath(), {});
    QStringList lines = check.text(0).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.size() > 1 && lines.first().startsWith(QLatin1String("***")))
        lines.removeFirst(); // a headline that names the schema only
    const QString firstLine = lines.value(0);
    if (firstLine == QLatin1String("ok"))
        return {};
    return errorFor(SQLITE_CORRUPT, connection.shownPath(), firstLine);
}

} // namespace plumbline::sqlite
